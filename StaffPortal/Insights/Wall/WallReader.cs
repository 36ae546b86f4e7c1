using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Wall;

/// <summary>Reads one team's wall from the database people work on, so that it says what the desk says.</summary>
public sealed class WallReader(IDbContextFactory<PortalContext> contexts, StaffDirectory staff, CatalogueDirectory catalogue, TimeProvider clock)
{
    private const int Newest = 8;

    /// <summary>What came before is not "just in".</summary>
    private static readonly TimeSpan New = TimeSpan.FromHours(24);

    /// <returns>Null when there is no such team or its figures are not for this viewer.</returns>
    [Needs(FactName.ReadFigures)]
    public async Task<WallReading?> ReadAsync(Viewer viewer, TeamId team, CancellationToken ct)
    {
        if ((await staff.GetAsync(ct)).Team(team) is not { } known || !viewer.MaySeeWall(known.Department))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = db.Set<Ticket>().AsNoTracking().Where(t => t.Team == team);
        return new(await QueueAsync(tickets, ct), await HoursAsync(tickets, (await catalogue.GetAsync(ct)).Zone, ct), await LatestAsync(db, tickets, clock.Now() - New, ct));
    }

    private static async Task<IReadOnlyList<WallGroup>> QueueAsync(IQueryable<Ticket> tickets, CancellationToken ct) => await tickets
        .Where(t => t.IsOpen)
        .GroupBy(t => new { t.Service, t.IsHistory })
        .Select(g => new WallGroup(
            g.Key.Service, g.Key.IsHistory,
            g.Sum(t => t.Stage != StageCategory.Waiting ? 1 : 0),
            g.Sum(t => t.Stage != StageCategory.Waiting && t.Owner == null ? 1 : 0),
            g.Min(t => t.Stage != StageCategory.Waiting ? (DateTimeOffset?)t.ReceivedAt : null),
            g.Sum(t => t.HasTarget && t.DueAt < Ticket.Never ? 1 : 0),
            g.Sum(t => t.Standing == Standing.LateSoon ? 1 : 0),
            g.Sum(t => t.Standing == Standing.Late ? 1 : 0),
            g.Min(t => t.Standing == Standing.LateSoon ? (DateTimeOffset?)t.DueAt : null),
            g.Min(t => t.Standing == Standing.Late ? (DateTimeOffset?)t.DueAt : null)))
        .ToListAsync(ct);

    /// <summary>Only the instants are read, from the index by team and receiving.</summary>
    private async Task<IReadOnlyDictionary<DateTimeOffset, int>> HoursAsync(IQueryable<Ticket> tickets, TimeZoneInfo zone, CancellationToken ct)
    {
        var morning = Moments.At(Moments.Day(clock.Now(), zone), TimeOnly.MinValue, zone);
        var received = await tickets.Where(t => t.ReceivedAt >= morning).Select(t => t.ReceivedAt).ToListAsync(ct);
        return received.CountBy(at => WallHours.HourOf(at, zone)).ToDictionary();
    }

    /// <summary>Whoever may not be found is not on a wall, not even as a service and a district.</summary>
    private static async Task<IReadOnlyList<WallArrival>> LatestAsync(PortalContext db, IQueryable<Ticket> tickets, DateTimeOffset since, CancellationToken ct)
    {
        var latest = await tickets
            .Where(t => t.ReceivedAt >= since && !t.IsConfidential)
            .Where(t => !t.Contacts.Any(c => db.Set<Customer>().Any(p => p.Id == c.Reporter && p.IsProtected)) && !db.Set<Customer>().Any(p => p.Id == t.Customer && p.IsProtected))
            .OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Number).Take(Newest)
            .Select(t => new WallArrival(t.Service, t.Location.District, t.ReceivedAt))
            .ToListAsync(ct);
        return [.. latest.Select(a => a with { District = DistrictOf(a.District) })];
    }

    /// <summary>A district is typed by people and programs; what holds a number may be somebody's door.</summary>
    private static string? DistrictOf(string? text) => string.IsNullOrWhiteSpace(text) || text.Any(char.IsDigit) ? null : text.Trim();
}
