using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Journal;
using StaffPortal.Tickets;
using Channel = System.Threading.Channels.Channel;
using Place = StaffPortal.Benchmarks.Places.Place;

namespace StaffPortal.Benchmarks.Building;

/// <summary>Built data: found in the cache when seed, number, share and the shape of the database are the same, else built.</summary>
public sealed class TownFile(Options options, Report report)
{
    public const ulong Seed = 5311;

    // Another story for the same seed is another town.
    private const int Edition = 3;
    private const int Batch = 2_000;

    // Other stems make other rows.
    private const string Specimen = "Kuopassa Näsintiellä 12.00. Lamporna på Åsgatan slocknade. The lamps are broken, 040 512 8841";

    public BulkTown Town() => new(Seed, options.TicketCount, options.OpenShare);

    /// <summary>The name and place of the built data; building it first if need be.</summary>
    public async Task<(string Name, Place Place)> GetAsync(IHome home, DatabaseKind kind, CancellationToken ct)
    {
        var shape = await home.MakeAsync("shape", ct);
        var name = await NameAsync(shape, ct);
        await home.RemoveAsync("shape", ct);
        if (await home.FindAsync(name, ct) is { } known)
        {
            report.Say($"  {kind}: {options.TicketCount:#,0} tickets from the cache ({name})");
            return (name, known);
        }
        var started = TimeProvider.System.GetTimestamp();
        var place = await home.MakeAsync(name, ct);
        await place.PrepareAsync(ct);
        await BuildAsync(home, place, ct);
        var checkedTickets = await new VerbCheck(Town(), report).RunAsync(home, place, ct);
        await home.FinishAsync(name, ct);
        report.Say(string.Create(CultureInfo.InvariantCulture,
            $"  {kind}: {options.TicketCount:#,0} tickets built in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} s; {checkedTickets:#,0} of them equal to the verbs ({name})"));
        return (name, place);
    }

    private async Task BuildAsync(IHome home, Place place, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        string Since() => string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} s");
        await using var portal = place.Open();
        var contexts = portal.Contexts;
        var town = Town();
        var seq = await SaveOrganisationAsync(contexts, town, ct);
        BulkTables tables;
        await using (var db = await contexts.CreateDbContextAsync(ct))
            tables = new(db.Model);

        var full = Channel.CreateBounded<BulkRows>(4);
        var making = Task.Run(() => MakeAsync(town, tables, seq, full.Writer, ct), ct);
        await using var writer = await home.BulkAsync(place, ct);
        var written = 0;
        await foreach (var rows in full.Reader.ReadAllAsync(ct))
        {
            await writer.WriteAsync(rows, ct);
            if (++written % 50 == 0)
                report.Say($"    {written * Batch:#,0} customers and tickets after {Since()}");
        }
        await making;
        report.Say($"    rows written after {Since()}");
        await writer.FinishAsync(BulkTown.NumberOf(town.Tickets), ct);
        report.Say($"    indexes made after {Since()}");
    }

    /// <summary>Departments, teams, services, staff and the Open311 key: a few hundred rows, saved as any other.</summary>
    internal static async Task<long> SaveOrganisationAsync(IDbContextFactory<PortalContext> contexts, BulkTown bulk, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        db.AddRange([.. bulk.Town.Departments.Values, .. bulk.Town.Teams.Values, .. bulk.Town.Promises.Hours, .. bulk.Town.Promises.Policies.Values, .. bulk.Town.Services.Values, .. bulk.Town.Staff.Values, bulk.Key]);
        await db.SaveChangesAsync(ct);
        return db.SavedSeq;
    }

    private static async Task MakeAsync(BulkTown town, BulkTables tables, long seq, ChannelWriter<BulkRows> full, CancellationToken ct)
    {
        try
        {
            foreach (var customers in Enumerable.Range(0, town.People.Count).Chunk(Batch))
            {
                var rows = new BulkRows(tables);
                foreach (var customer in customers.Select(town.People.Meet))
                {
                    rows.Add(customer);
                    foreach (var point in customer.ContactPoints)
                        rows.Add(point);
                    seq = Journal(rows, customer, seq);
                }
                await full.WriteAsync(rows, ct);
            }
            var places = new List<Location>?[town.People.Count];
            foreach (var tickets in Enumerable.Range(0, town.Tickets).Chunk(Batch))
            {
                var rows = new BulkRows(tables);
                foreach (var index in tickets)
                {
                    var (ticket, reporter, customer) = town.Tell(index);
                    if (reporter is { } who)
                        (places[who] ??= []).Add(ticket.Location);
                    rows.Add(ticket);
                    foreach (var part in new IEnumerable<object>[] { ticket.Contacts, ticket.Visits, ticket.Messages, ticket.Flags, ticket.Tags }.SelectMany(p => p))
                        rows.Add(part);
                    rows.Add(town.WordsOf(ticket, customer));
                    seq = Journal(rows, ticket, seq);
                }
                await full.WriteAsync(rows, ct);
            }
            foreach (var customers in Enumerable.Range(0, town.People.Count).Chunk(Batch))
            {
                var rows = new BulkRows(tables);
                foreach (var index in customers)
                    if (town.People.Meet(index) is { IsProtected: false } customer)
                        rows.Add(NameOf(index, customer, places[index] ?? []));
                await full.WriteAsync(rows, ct);
            }
            full.Complete();
        }
        catch (Exception failure)
        {
            full.Complete(failure);
        }
    }

    /// <summary>As the portal keeps it: the places of their newest tickets, the newest first.</summary>
    private static NameRow NameOf(int index, Customer customer, List<Location> places)
    {
        var row = NameKeeping.RowOf(customer, [.. places.AsEnumerable().Reverse().Take(20)]);
        return new() { Id = index + 1, Who = row.Who, Words = row.Words, Place = row.Place };
    }

    private static long Journal(BulkRows rows, Journalled entity, long seq)
    {
        foreach (var draft in entity.Memory)
            rows.Add(draft.ToEntry(++seq, entity.SubjectKind, entity.SubjectId, draft.Act.At, []));
        return seq;
    }

    private async Task<string> NameAsync(Place shape, CancellationToken ct)
    {
        await using var portal = shape.Open();
        await using var db = await portal.Contexts.CreateDbContextAsync(ct);
        var text = string.Create(CultureInfo.InvariantCulture, $"{Edition} {Seed} {options.TicketCount} {options.OpenShare} {string.Join(' ', db.Database.GetMigrations())} {db.Database.GenerateCreateScript()} {SearchWords.ForIndex(Specimen)}");
        return $"town-{options.TicketCount}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10]}";
    }
}
