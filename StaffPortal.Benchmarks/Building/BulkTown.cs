using System.Collections.Frozen;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Keys;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Building;

/// <summary>
/// The practice town's departments, services and staff with five years of tickets. Ticket <c>i</c> depends on the seed and <c>i</c>
/// alone, so any of them can be told again, through the same verbs as people's work.
/// </summary>
public sealed class BulkTown
{
    public const long FirstNumber = 10_001;

    /// <summary>The secret of <see cref="Key"/>; the data never leaves the machine.</summary>
    public const string Secret = "benchmark";

    /// <summary>"Today" of the built data; fixed, so that every build is the same.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Span = TimeSpan.FromDays(5 * 365);

    /// <summary>All that is open was told late before this: a portal started on the built data finds nothing to tell, on whichever day it is.</summary>
    private static readonly DateTimeOffset Told = Now.AddYears(5);

    private readonly ulong seed;
    private readonly double openShare;
    private readonly AskPool pool;
    private readonly Dictionary<string, IReadOnlyList<StaffMember>> workers;
    private readonly CatalogueSnapshot catalogue;

    public BulkTown(ulong seed, int tickets, double openShare)
    {
        (this.seed, Tickets, this.openShare) = (seed, tickets, openShare);
        pool = new(seed, Now);
        People = new(seed, tickets, Now - Span - TimeSpan.FromDays(60));
        Town = Town.Found(new Chance(seed), Now - Span - TimeSpan.FromDays(90));
        var act = new Act(Origin.Import, null, Now - Span, new Chance(seed).For("key").Id(Now - Span));
        Key = ApiKey.Make(act, new(act.Correlation), new("Benchmarks", true, true, ApiKeyTerms.MostPerMinute), ApiKeySecret.Hash(Secret));
        catalogue = new(
            Town.Departments.Values.ToFrozenDictionary(d => d.Id), Town.Services.Values.ToFrozenDictionary(s => s.Id), Town.Promises.Hours.ToFrozenDictionary(h => h.Id),
            Town.Promises.Policies.Values.ToFrozenDictionary(p => p.Id),
            new[] { Town.StreetRepair }.ToFrozenDictionary(p => p.Id), TimeZoneInfo.FindSystemTimeZoneById(PortalZone.Usual));
        workers = TownTeam.All.ToDictionary(t => t.Code, t => Town.WorkersOf(t.Code));
    }

    public int Tickets { get; }

    public BulkPeople People { get; }

    /// <summary>Its entities still carry their journal entries: saved once.</summary>
    public Town Town { get; }

    /// <summary>An Open311 client as fast as keys may be.</summary>
    public ApiKey Key { get; }

    public static long NumberOf(int index) => FirstNumber + index;

    /// <summary>What is open is mostly young: the newest three in a hundred hold five of six.</summary>
    private double OpenChance(int index) => openShare / 0.02 * (index >= Tickets * 0.97 ? 0.55 : 0.0036);

    /// <returns>The ticket with all that happened to it, and who asked, by their number and as a customer.</returns>
    public (Ticket Ticket, int? Reporter, Customer? Customer) Tell(int index)
    {
        var draw = new Chance(seed).For($"ticket {index}");
        var step = Span.Ticks / Tickets;
        var received = (Now - Span).AddTicks(((index * step) + (long)(draw.NextShare() * step)) / 10 * 10);
        var isOpen = draw.Hits(Math.Min(0.95, OpenChance(index)));
        var ask = pool.Draw(draw);
        int? reporter = draw.Hits(0.85) ? People.Draw(draw) : null;
        var customer = reporter is { } who ? People.Meet(who) : null;
        var act = new Act(Origin.Import, null, received, draw.Id(received));
        var ticket = Ticket.Open(act, new(
            new(draw.Id(received)), NumberOf(index), Town.Services[ask.Service.Code], ask.Subject, ask.Description, ask.Location,
            ask.Channel, ask.Language, ask.Priority, customer));
        var course = new BulkCourse(ticket, customer?.Id, draw, workers[ask.Service.Team], workers[TownTeam.FirstLine], Now);
        if (isOpen)
            course.Begin();
        else
            course.Finish();
        ticket.Reckon(catalogue.PromiseOf(Town.Services[ask.Service.Code]), Told, silently: true);
        return (ticket, reporter, customer);
    }

    /// <summary>Equal to <see cref="TicketWords.Of"/>, from words found once per text.</summary>
    public WordRow WordsOf(Ticket ticket, Customer? reporter)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in TicketWords.TextsOf(ticket, reporter))
            if (!string.IsNullOrWhiteSpace(text))
                all.UnionWith(pool.WordsOf(text));
        return new() { Number = ticket.Number, Words = string.Join(' ', all) };
    }
}
