using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation;

/// <summary>Tries rules on the tickets of the last 30 days, in pages, without changing anything.</summary>
public sealed class RuleTrialReader(IDbContextFactory<PortalContext> contexts, RuleDirectory rules, CatalogueDirectory catalogue, TimeProvider clock)
{
    public static readonly TimeSpan Past = TimeSpan.FromDays(30);

    /// <summary>Most tickets of a list of what would have changed.</summary>
    public const int MostListed = 200;

    private const int Page = 1_000;

    /// <param name="viewer">Who edits; only tickets they may read are tried.</param>
    /// <param name="id">The rule that is edited; null: a new one, the last.</param>
    /// <param name="name">As it shall be called.</param>
    /// <param name="terms">As it shall be.</param>
    /// <param name="far">Hears how many tickets have been tried.</param>
    /// <param name="ct">Stops trying.</param>
    [Needs(FactName.ManageRules)]
    public async Task<RuleTrial> TryAsync(Viewer viewer, RuleId? id, string name, RuleTerms terms, IProgress<int>? far, CancellationToken ct)
    {
        if (!viewer.Has(FactName.ManageRules))
            return new(0, 0, [], 0);
        var now = (await rules.GetAsync(ct)).Rules;
        var tried = new Rule(id ?? RuleId.New(), 0, name, now.Count, IsOn: true, terms);
        List<Rule> edited = id is null ? [.. now, tried] : [.. now.Select(r => r.Id == id ? tried with { Position = r.Position } : r)];
        var services = (await catalogue.GetAsync(ct)).Services;
        var scope = viewer.Scope(FactName.ReadTickets);
        var since = clock.Now() - Past;
        List<TrialLine> changed = [];
        var (all, fitting, count, before) = (0, 0, 0, long.MaxValue);
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var page = await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope)
                .Where(t => t.ReceivedAt >= since && t.Number < before)
                .OrderByDescending(t => t.Number).Take(Page)
                .Select(t => new { t.Id, t.Number, t.Service, t.Location.District, t.Channel, t.Language, t.Subject, t.Description }).ToListAsync(ct);
            var redactions = await Redactions.OfAsync(db, page.ConvertAll(t => t.Id), ct);
            foreach (var ticket in page)
            {
                ct.ThrowIfCancellationRequested();
                var arrived = new Arrived(ticket.Service, ticket.District, ticket.Channel, ticket.Language, ticket.Subject, ticket.Description);
                var (asItIs, after) = (Allocator.Place(now, arrived), Allocator.Place(edited, arrived));
                if (after?.Rule.Id == tried.Id)
                    fitting++;
                var team = services.GetValueOrDefault(ticket.Service)?.Team;
                var (from, to) = (Of(asItIs, team), Of(after, team));
                if (from == to)
                    continue;
                if (++count <= MostListed)
                    changed.Add(new(ticket.Number, redactions.In(ticket.Id, ticket.Subject), ticket.Language, from, to, after?.Rule.Name, after?.Why ?? ""));
            }
            all += page.Count;
            far?.Report(all);
            if (page.Count < Page)
                return new(all, fitting, changed, count);
            before = page[^1].Number;
        }
    }

    /// <summary>Districts tickets have come from lately, for choosing.</summary>
    [Needs(FactName.ManageRules)]
    public async Task<IReadOnlyList<string>> DistrictsAsync(Viewer viewer, CancellationToken ct)
    {
        if (!viewer.Has(FactName.ManageRules))
            return [];
        var since = clock.Now() - Past;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Set<Ticket>().AsNoTracking().Where(t => t.ReceivedAt >= since && t.Location.District != null)
            .Select(t => t.Location.District!).Distinct().Take(200).ToListAsync(ct);
        return [.. found.Where(d => !string.IsNullOrWhiteSpace(d)).Order(StringComparer.CurrentCulture)];
    }

    private static TrialPlace Of(Placement? placement, Staff.TeamId? team) => placement?.Rule.Terms is not { } terms
        ? new(team, null, null, "", "")
        : new(terms.Team ?? team, terms.Person, terms.Priority, terms.Flag, terms.Tag);
}
