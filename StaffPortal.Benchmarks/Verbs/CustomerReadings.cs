using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.SampleTown;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Pins;
using StaffPortal.Timeline.Seen;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The readings of <see cref="CustomerVerb"/> on one database.</summary>
public sealed class CustomerReadings(OpenPlace portal, Options options, Report report)
{
    private const int Times = 200;
    private const int Screenful = 24;

    private readonly Chance chance = new Chance(TownFile.Seed).For("customer");

    public async Task RunAsync(CancellationToken ct)
    {
        var staff = await portal.Get<StaffDirectory>().GetAsync(ct);
        var catalogue = await portal.Get<CatalogueDirectory>().GetAsync(ct);
        var clerk = staff.People.Values.Single(p => p.Subject == "sari.koskinen").ToViewer();
        var visits = HeavyCustomer.VisitsOf(catalogue);
        var people = Enumerable.Range(0, 300).Select(_ => new TownFile(options, report).Town().People.Meet(chance.Next(options.TicketCount))).Where(p => !p.IsProtected).ToList();
        var heavy = await HeavyCustomer.WriteAsync(portal, ct);

        await TakeAsync("first screenful, a customer with 5,000 entries", new(P95: 60), i => PageAsync(clerk, heavy, ct), ct);
        await TakeAsync("first screenful, any customer", new(P95: 60), i => PageAsync(clerk, people[i % people.Count].Id, ct), ct);
        await TakeAsync("the timeline alone, 5,000 entries", Target.None, i => TimelineAsync(clerk, heavy, ct), ct);
        await TakeAsync("what is pinned alone, 5,000 entries", Target.None, i => PinsAsync(clerk, heavy, ct), ct);
        await TakeAsync("the same once more, kept", Target.None, i => portal.Get<TimelineReader>().OfAsync(clerk, heavy, ct), ct);
        foreach (var letters in new[] { 2, 4, 20 })
            await TakeAsync($"search as you type, {letters} letters", new(P95: 50), i => SearchAsync(clerk, people[i % people.Count], letters, ct), ct);
        var log = portal.Get<AccessLog>();
        await TakeAsync("writing down a view, for whoever looks", new(P95: 2), i =>
        {
            var id = people[i % people.Count].Id.Value;
            log.Saw(clerk with { ActorId = Guid.CreateVersion7() }, SeenKind.Customer, id, id, Occasion.Search);
            return Task.CompletedTask;
        }, ct);
        await log.FlushAsync(ct);
        await TakeAsync("writing down a view, until it is stored", Target.None, async i =>
        {
            log.Saw(clerk with { ActorId = Guid.CreateVersion7() }, SeenKind.Customer, heavy.Value, heavy.Value, Occasion.Search);
            await log.FlushAsync(ct);
        }, ct);
        await TakeAsync("a note saved until its pin is read", new(P95: 300), async i =>
        {
            await portal.Get<EntryDesk>().WriteAsync(clerk, CommandId.New(), heavy, new(EntryKind.Visit, visits.Id, TimeProvider.System.Now(), "", "Kaatui kylpyhuoneessa.", Language.Fi, true, []), ct);
            await PinsAsync(clerk, heavy, ct);
        }, ct);
    }

    /// <summary>All that the page reads before it shows anything.</summary>
    private async Task PageAsync(Viewer clerk, CustomerId id, CancellationToken ct)
    {
        var customer = await portal.Get<CustomerReader>().OfAsync(clerk, id, ct);
        // As the page does: none of them waits for another.
        await Task.WhenAll(
            portal.Get<CustomerTicketsReader>().OfAsync(clerk, id, 200, ct), PinsAsync(clerk, id, ct), portal.Get<TimelineReader>().MeasuresAsync(clerk, id, 60, ct), portal.Get<LookalikeReader>().OfAsync(clerk, id, ct), LookAsync(clerk, customer!, ct));
        await WordsAsync(clerk, id, ct);
    }

    private async Task LookAsync(Viewer clerk, CustomerDetails customer, CancellationToken ct)
    {
        await portal.Get<OccasionFinder>().OfAsync(clerk, customer.All, Occasion.Search, ct);
        await portal.Get<AccessReader>().OfAsync(clerk, [.. customer.All.Select(c => c.Value)], ct);
    }

    private async Task PinsAsync(Viewer clerk, CustomerId id, CancellationToken ct)
    {
        News();
        await portal.Get<PinReader>().OfAsync(clerk, id, ct);
    }

    private async Task TimelineAsync(Viewer clerk, CustomerId id, CancellationToken ct)
    {
        News();
        await WordsAsync(clerk, id, ct);
    }

    private async Task WordsAsync(Viewer clerk, CustomerId id, CancellationToken ct)
    {
        var view = (await portal.Get<TimelineReader>().OfAsync(clerk, id, ct))!;
        var rows = TimelineRows.Of(view.Happenings, TimelineFilter.None, null, new HashSet<long>());
        await portal.Get<TimelineReader>().WordsAsync(clerk, id, [.. rows.Take(Screenful).OfType<OneRow>().Select(r => r.Happening)], ct);
    }

    /// <summary>Nothing that was read before is given again.</summary>
    private void News() => portal.Get<LiveFeed>().Publish([], portal.Get<LiveFeed>().Head + 1);

    private async Task SearchAsync(Viewer clerk, Customer who, int letters, CancellationToken ct)
    {
        var name = $"{who.LastName} {who.FirstName}";
        var found = await portal.Get<CustomerSearchReader>().FindAsync(clerk, name[..Math.Min(letters, name.Length)], 20, ct);
        await portal.Get<CustomerTicketsReader>().TalliesAsync(clerk, [.. found.Select(h => h.Id)], ct);
    }

    private async Task TakeAsync(string name, Target target, Func<int, Task> operation, CancellationToken ct)
    {
        if (!name.Contains(options.Only, StringComparison.OrdinalIgnoreCase))
            return;
        using var watch = options.Explain ? new StatementWatch() : null;
        var samples = await Samples.TakeAsync(name, Times, i =>
        {
            ct.ThrowIfCancellationRequested();
            if (i == 0)
                watch?.Forget();
            return operation(i);
        });
        report.Line(samples, target);
        if (watch is not null)
            report.Say(await watch.ExplainAsync(portal.Contexts, ct));
    }
}
