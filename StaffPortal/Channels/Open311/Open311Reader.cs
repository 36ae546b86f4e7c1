using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// Reads what the public may see. A request is public only if its service is and it came through Open311 or staff approved it,
/// and no protected person reported it; whoever made one with a key reads it back with that key. All others do not exist.
/// </summary>
public sealed class Open311Reader(
    IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, Open311Medians medians, TimeProvider clock)
{
    private const double MetresPerDegree = 111_195;

    /// <summary>Newest first.</summary>
    [OpenToAll("what is public is decided for each request")]
    public async Task<IReadOnlyList<Open311Request>> ListAsync(Viewer viewer, Open311Query query, CancellationToken ct)
    {
        var services = await catalogue.GetAsync(ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = Visible(db, services, viewer.ActorId);
        if (query.Ids.Count > 0)
        {
            var numbers = query.Ids.Select(Open311Ids.Parse).OfType<long>().ToArray();
            tickets = tickets.Where(t => numbers.Contains(t.Number));
        }
        else
        {
            tickets = Filter(db, tickets, query, services);
        }
        var page = tickets.OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Number)
            .Skip((query.Page - 1) * query.PageSize).Take(query.PageSize);
        return await RequestsAsync(db, services, page, viewer, query, ct);
    }

    /// <summary>One as a list of one; empty when there is none that may be seen.</summary>
    [OpenToAll("what is public is decided for each request")]
    public async Task<IReadOnlyList<Open311Request>> OneAsync(Viewer viewer, string id, bool withExtensions, string? locale, CancellationToken ct) =>
        Open311Ids.Parse(id) is null
            ? []
            : await ListAsync(viewer, new Open311Query { Ids = [id], WithExtensions = withExtensions, Locale = locale }, ct);

    /// <summary>The request behind a token, which here is the ticket's own id; null when there is none that may be seen.</summary>
    [OpenToAll("what is public is decided for each request")]
    public async Task<string?> OfTokenAsync(Viewer viewer, string token, CancellationToken ct)
    {
        if (!Guid.TryParseExact(token, "N", out var id))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var number = await Visible(db, await catalogue.GetAsync(ct), viewer.ActorId)
            .Where(t => t.Id == new TicketId(id)).Select(t => (long?)t.Number).SingleOrDefaultAsync(ct);
        return number is { } known ? Open311Ids.Write(known) : null;
    }

    private static IQueryable<Ticket> Visible(PortalContext db, CatalogueSnapshot services, Guid? key)
    {
        var open = services.Services.Values.Where(s => s.IsPublic).Select(s => s.Id).ToArray();
        return db.Set<Ticket>().AsNoTracking().Where(t =>
            (key != null && t.ApiKey == key)
            || (open.Contains(t.Service) && !t.IsConfidential && (t.Channel == Channel.Open311 || t.IsApproved)
                && !db.Set<Contact>().Any(c => c.Ticket == t.Id && db.Set<Customer>().Any(p => p.Id == c.Reporter && p.IsProtected))));
    }

    private static IQueryable<Ticket> Filter(PortalContext db, IQueryable<Ticket> tickets, Open311Query query, CatalogueSnapshot services)
    {
        if (query.ServiceCodes.Count > 0)
        {
            var chosen = query.ServiceCodes.Select(services.ByCode).OfType<Service>().Select(s => s.Id).ToArray();
            tickets = tickets.Where(t => chosen.Contains(t.Service));
        }
        if (query.Status is { } status)
            tickets = tickets.Where(t => t.IsOpen == (status == Open311Status.Open));
        if (query.Requested.From is { } requestedFrom)
            tickets = tickets.Where(t => t.ReceivedAt >= requestedFrom);
        if (query.Requested.Until is { } requestedUntil)
            tickets = tickets.Where(t => t.ReceivedAt <= requestedUntil);
        if (query.Updated.From is { } updatedFrom)
            tickets = tickets.Where(t => db.Set<StageVisit>().Where(v => v.From >= updatedFrom).Select(v => v.Ticket).Contains(t.Id));
        if (query.Updated.Until is { } updatedUntil)
            tickets = tickets.Where(t => !db.Set<StageVisit>().Any(v => v.Ticket == t.Id && v.From > updatedUntil));
        return query.Within is { } circle ? Within(tickets, circle) : tickets;
    }

    // On a flat map around the middle: within 100 km the error is far below that of any address.
    private static IQueryable<Ticket> Within(IQueryable<Ticket> tickets, Open311Circle circle)
    {
        var (latitude, longitude) = (circle.Latitude, circle.Longitude);
        var height = circle.Metres / MetresPerDegree;
        var squeeze = Math.Max(0.01, Math.Cos(latitude * Math.PI / 180));
        var square = height * height;
        return tickets.Where(t => t.Location.Latitude != null && t.Location.Longitude != null
            && t.Location.Latitude >= latitude - height && t.Location.Latitude <= latitude + height
            && ((t.Location.Latitude.Value - latitude) * (t.Location.Latitude.Value - latitude))
                + ((t.Location.Longitude.Value - longitude) * squeeze * ((t.Location.Longitude.Value - longitude) * squeeze)) <= square);
    }

    private async Task<IReadOnlyList<Open311Request>> RequestsAsync(
        PortalContext db, CatalogueSnapshot services, IQueryable<Ticket> page, Viewer viewer, Open311Query query, CancellationToken ct)
    {
        var found = await page.Select(t => new Found(
            t.Id, t.Number, t.Service, t.Process, t.ProcessVersion, t.StageId, t.Stage, t.IsOpen, t.Subject, t.Description, t.MediaUrl, t.Location.Address,
            t.Location.Latitude, t.Location.Longitude, t.Answers, t.ApiKey, t.IsApproved, t.ReceivedAt,
            db.Set<StageVisit>().Where(v => v.Ticket == t.Id).Max(v => (DateTimeOffset?)v.From),
            db.Set<Contact>().Any(c => c.Ticket == t.Id && db.Set<Customer>().Any(p => p.Id == c.Reporter && p.IsProtected)))).ToListAsync(ct);
        var ids = query.WithExtensions ? found.Select(f => f.Id).ToArray() : [];
        var visits = ids.Length == 0 ? null : (await db.Set<StageVisit>().AsNoTracking().Where(v => ids.Contains(v.Ticket)).ToListAsync(ct)).ToLookup(v => v.Ticket);
        var language = Cultures.Parse(query.Locale) ?? Language.Fi;
        var expected = await medians.GetAsync(ct);
        return [.. found.OrderByDescending(f => f.ReceivedAt).ThenByDescending(f => f.Number)
            .Select(f => Request(f, services, visits?[f.Id], expected, viewer, language))];
    }

    private Open311Request Request(
        Found found, CatalogueSnapshot services, IEnumerable<StageVisit>? visits, IReadOnlyDictionary<ServiceId, TimeSpan> expected, Viewer viewer, Language language)
    {
        var service = services.Services[found.Service];
        var department = services.Departments.GetValueOrDefault(service.Department)?.Name.In(language);
        var name = service.Name.In(language);
        // Whereabouts of a protected person are withheld even from whoever sent them in.
        var place = !found.IsProtected;
        var text = place && (found.ApiKey is { } key && key == viewer.ActorId || service.Publish switch
        {
            Publish.AtOnce => true,
            Publish.AfterApproval => found.IsApproved,
            _ => false,
        });
        var media = text ? found.MediaUrl : null;
        return new Open311Request
        {
            Id = Open311Ids.Write(found.Number),
            Status = found.IsOpen ? Open311Status.Open : Open311Status.Closed,
            StatusNotes = Open311Words.StatusNotes(language, services.ProcessOf(found.Process, found.ProcessVersion).Stage(found.StageId, found.Stage)),
            ServiceName = name,
            ServiceCode = service.Code,
            Description = text && found.Description.Length > 0 ? found.Description : name,
            Agency = department,
            RequestedAt = found.ReceivedAt,
            UpdatedAt = found.UpdatedAt ?? found.ReceivedAt,
            ExpectedAt = found.IsOpen && expected.TryGetValue(found.Service, out var median) ? clock.Now() + median : null,
            Address = place ? found.Address : null,
            AddressId = place && found.Answers.GetValueOrDefault(Open311Desk.AddressIdAnswer) is [var id, ..] ? id : null,
            Latitude = place ? found.Latitude : null,
            Longitude = place ? found.Longitude : null,
            MediaUrl = media,
            Extension = visits is null ? null : Open311Course.Of(text ? found.Subject : name, media, found.Stage, visits, department ?? name),
        };
    }

    private sealed record Found(
        TicketId Id, long Number, ServiceId Service, ProcessId? Process, int ProcessVersion, int StageId, StageCategory Stage, bool IsOpen, string Subject, string Description, string? MediaUrl,
        string? Address, double? Latitude, double? Longitude, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers, Guid? ApiKey,
        bool IsApproved, DateTimeOffset ReceivedAt, DateTimeOffset? UpdatedAt, bool IsProtected);
}
