using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Counter;
using StaffPortal.Customers;
using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The readings of <see cref="ContactVerb"/> on one database.</summary>
public sealed class ContactReadings(OpenPlace portal, Options options, Report report) : IDisposable
{
    private const int Times = 200;
    private const int Most = 6;

    private static readonly Target Search = new(P95: 50);

    private readonly CustomerSearchReader customers = portal.Get<CustomerSearchReader>();
    private readonly CustomerTicketsReader theirs = portal.Get<CustomerTicketsReader>();
    private readonly ServiceSuggestionReader services = new(portal.Contexts, portal.Get<CatalogueDirectory>());
    private readonly AddressReader addresses = portal.Get<AddressReader>();
    private readonly Chance chance = new Chance(TownFile.Seed).For("contact");

    public void Dispose() => services.Dispose();

    public async Task RunAsync(CancellationToken ct)
    {
        var staff = await portal.Get<StaffDirectory>().GetAsync(ct);
        var clerk = staff.People.Values.Single(p => p.Subject == "sari.koskinen").ToViewer();
        var bulk = new TownFile(options, report).Town();
        // Each of them once: nobody is in the database's cache because they called before.
        var people = Enumerable.Range(0, 300).Select(_ => bulk.People.Meet(chance.Next(bulk.People.Count))).Where(p => !p.IsProtected).ToList();
        var tickets = Enumerable.Range(0, 300).Select(_ => bulk.Tell(chance.Next(options.TicketCount)).Ticket).ToList();
        var places = tickets.Select(t => t.Location.Address).OfType<string>().ToList();

        await PersonAsync("customer, two letters of a name", clerk, people, p => p.LastName[..2], ct);
        await PersonAsync("customer, four letters of a name", clerk, people, p => p.LastName[..Math.Min(4, p.LastName.Length)], ct);
        await PersonAsync("customer, a last name many have", clerk, people, p => p.LastName, ct);
        await PersonAsync("customer, first and last name", clerk, people, p => $"{p.FirstName} {p.LastName}", ct);
        await PersonAsync("customer, a whole telephone number", clerk, people, p => PointOf(p, ContactPointKind.Phone), ct);
        await PersonAsync("customer, the end of a telephone number", clerk, people, p => PointOf(p, ContactPointKind.Phone)[^5..], ct);
        await PersonAsync("customer, an e-mail address", clerk, people, p => PointOf(p, ContactPointKind.Email), ct);
        await TakeAsync("customer, name and street", i => CustomerAsync(clerk, $"{people[i % people.Count].LastName} {StreetOf(places[i % places.Count])}", ct), ct);
        await TakeAsync("customer, a street", i => CustomerAsync(clerk, StreetOf(places[i % places.Count]), ct), ct);
        await TakeAsync("customer, nobody found", i => CustomerAsync(clerk, $"qxz{(char)('a' + (i % 20))}wvk", ct), ct);
        await TakeAsync("a caller's earlier tickets", i => theirs.OfAsync(clerk, people[i % people.Count].Id, Most, ct), ct);
        await TakeAsync("services by what is told", i => services.SuggestAsync(clerk, tickets[i % tickets.Count].Description, Most, ct), ct);
        await TakeAsync("services by the beginning of a name", i => services.FindAsync(clerk, tickets[i % tickets.Count].Subject.Split(' ')[0], Most, ct), ct);
        await TakeAsync("addresses, a street", i => addresses.LookAsync(clerk, StreetOf(places[i % places.Count]), Most, ct), ct);
        await TakeAsync("addresses, a street with its number", i => addresses.LookAsync(clerk, places[i % places.Count], Most, ct), ct);
    }

    private static string PointOf(Customer person, ContactPointKind kind) => person.ContactPoints.First(p => p.Kind == kind).Value;

    private static string StreetOf(string address) => address.Split(' ')[0];

    private Task PersonAsync(string name, Viewer clerk, List<Customer> people, Func<Customer, string> words, CancellationToken ct) =>
        TakeAsync(name, i => CustomerAsync(clerk, words(people[i % people.Count]), ct), ct);

    private async Task CustomerAsync(Viewer clerk, string words, CancellationToken ct)
    {
        var found = await customers.FindAsync(clerk, words, Most, ct);
        await theirs.TalliesAsync(clerk, [.. found.Select(h => h.Id)], ct);
    }

    private async Task TakeAsync(string name, Func<int, Task> operation, CancellationToken ct)
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
        report.Line(samples, Search);
        if (watch is not null)
            report.Say(await watch.ExplainAsync(portal.Contexts, ct));
    }
}
