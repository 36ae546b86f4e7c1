using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;

namespace StaffPortal.Timeline.Seen;

/// <summary>Reads the access log for auditors: of one customer, of one member of staff, or what is unusual.</summary>
public sealed class AuditReader(IDbContextFactory<PortalContext> contexts, StaffDirectory staff, TimeProvider clock)
{
    public const int Most = 500;

    /// <summary>So many different customers within an hour are many.</summary>
    public const int Many = 30;

    private static readonly TimeSpan Back = TimeSpan.FromDays(90);

    /// <param name="viewer">Who asks.</param>
    /// <param name="customer">Only looks at this customer.</param>
    /// <param name="looker">Only looks of this member of staff.</param>
    /// <param name="unusual">Only what is unusual.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>The last 90 days, the newest first, at most <see cref="Most"/>; null without the right.</returns>
    [Needs(FactName.Audit)]
    public async Task<IReadOnlyList<AuditLine>?> ReadAsync(Viewer viewer, CustomerId? customer, StaffId? looker, bool unusual, CancellationToken ct)
    {
        if (!viewer.Has(FactName.Audit))
            return null;
        var people = await staff.GetAsync(ct);
        var since = clock.GetUtcNow() - Back;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = db.Set<AccessEntry>().AsNoTracking().Where(e => e.At > since);
        if (customer is { } one)
        {
            var all = (await SamePerson.AllAsync(db, one, ct)).Select(c => (Guid?)c.Value).ToList();
            entries = entries.Where(e => all.Contains(e.Customer));
        }
        if (looker is { } who)
            entries = entries.Where(e => e.Viewer == who.Value);
        // What is unusual is sought among all; what is asked for is told as it is.
        var read = await entries.OrderByDescending(e => e.At).Take(unusual ? Most * 40 : Most).ToListAsync(ct);
        var customers = await CustomersAsync(db, read, ct);
        var hurried = HurriedOf(read);
        var lines = read.Select(e => new AuditLine(e, e.Customer is { } id ? customers.GetValueOrDefault(id)?.Shown : null, SignsOf(e, e.Customer is { } c ? customers.GetValueOrDefault(c) : null, people.Person(e.Viewer), hurried.Contains(e.Id)), null));
        var told = (unusual ? lines.Where(l => l.Signs.Count > 0) : lines).Take(Most).ToList();
        var ids = told.ConvertAll(l => l.Entry.Id);
        var reviews = await db.Set<AccessReview>().AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        return [.. told.Select(l => reviews.TryGetValue(l.Entry.Id, out var review) ? l with { Review = review } : l)];
    }

    private static async Task<Dictionary<Guid, Known>> CustomersAsync(PortalContext db, List<AccessEntry> entries, CancellationToken ct)
    {
        Dictionary<Guid, Known> known = [];
        foreach (var some in entries.Select(e => e.Customer).OfType<Guid>().Distinct().Chunk(1_000))
        {
            var ids = some.Select(id => new CustomerId(id)).ToList();
            foreach (var c in await db.Set<Customer>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.FirstName, c.LastName, c.Kind, c.IsProtected, c.Colleague }).ToListAsync(ct))
                known[c.Id.Value] = new(new(c.Id, c.IsProtected ? null : $"{c.FirstName} {c.LastName}".Trim()), c.Kind == CustomerKind.Person ? c.FirstName : "", c.Kind == CustomerKind.Person ? c.LastName : "", c.Colleague);
        }
        return known;
    }

    private static List<UnusualSign> SignsOf(AccessEntry entry, Known? customer, StaffMember? looker, bool isHurried)
    {
        List<UnusualSign> signs = [];
        if (entry.Customer is not null && entry.Occasion == Occasion.None)
            signs.Add(UnusualSign.NoOccasion);
        if (isHurried)
            signs.Add(UnusualSign.Many);
        if (customer is null || looker is null)
            return signs;
        if (customer.Colleague == looker.Id || (Same(customer.FirstName, looker.FirstName) && Same(customer.LastName, looker.LastName)))
            signs.Add(UnusualSign.OwnRecord);
        else if (Same(customer.LastName, looker.LastName))
            signs.Add(UnusualSign.SameName);
        return signs;

        static bool Same(string one, string other) => one.Length > 1 && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Entries of people who looked at many different customers within the hour before.</summary>
    private static HashSet<Guid> HurriedOf(List<AccessEntry> entries)
    {
        HashSet<Guid> hurried = [];
        foreach (var looks in entries.Where(e => e.Customer is not null).GroupBy(e => e.Viewer))
        {
            var inOrder = looks.OrderBy(e => e.At).ToList();
            var window = new Queue<AccessEntry>();
            foreach (var look in inOrder)
            {
                window.Enqueue(look);
                while (window.Peek().At < look.At.AddHours(-1))
                    window.Dequeue();
                if (window.Select(e => e.Customer).Distinct().Count() > Many)
                    hurried.Add(look.Id);
            }
        }
        return hurried;
    }

    /// <summary>What signs are looked for by; a protected person's name goes no further.</summary>
    private sealed record Known(Audited Shown, string FirstName, string LastName, StaffId? Colleague);
}

/// <summary>An entry of the access log as an auditor sees it.</summary>
/// <param name="Customer">Whose; null for a search, or when they are not known any more.</param>
/// <param name="Signs">What is unusual about it.</param>
/// <param name="Review">What was made of it; null when nobody has looked at it.</param>
public sealed record AuditLine(AccessEntry Entry, Audited? Customer, IReadOnlyList<UnusualSign> Signs, AccessReview? Review);

/// <param name="Name">Null for a protected person.</param>
public sealed record Audited(CustomerId Id, string? Name);

/// <summary>What makes a look unusual.</summary>
public enum UnusualSign
{
    /// <summary>Nothing ties them to the customer, and they did not say why.</summary>
    NoOccasion,
    /// <summary>More than <see cref="AuditReader.Many"/> customers within an hour.</summary>
    Many,
    /// <summary>Their own record, or one of their own name.</summary>
    OwnRecord,
    /// <summary>The same last name as their own.</summary>
    SameName,
}
