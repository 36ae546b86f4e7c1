using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>Everybody who may reach us, and the customers they have become so far.</summary>
sealed class Callers
{
    private readonly List<Caller> residents;
    private readonly List<Caller> companies;
    private readonly List<Caller> colleagues;
    private readonly Dictionary<Caller, Customer> met = [];
    private readonly Chance chance;

    public Callers(Chance chance, int residentCount)
    {
        this.chance = chance;
        residents = [.. Residents.Make(chance.For("residents"), residentCount).Select(Caller.Of)];
        companies = [.. SampleTown.Company.All.Index().Select(c => Caller.Of(c.Item, Residents.Phone(10_000 + c.Index)))];
        colleagues = [.. TownStaff.All.Index().Select(s => Caller.Of(s.Item, Residents.Phone(11_000 + s.Index)))];
    }

    public Caller Protected => residents.First(r => r.Home!.IsProtected);

    /// <summary>Who would ask for this service this way; null where people report without a name.</summary>
    public Caller? Draw(Chance draw, TownService service, Channel channel)
    {
        if (service.Theme == TextTheme.Workplace || channel == Channel.Colleague)
            return draw.Of(colleagues);
        if (service.ShowsTextAtOnce && channel is Channel.App or Channel.Web or Channel.Open311 && draw.Hits(0.3))
            return null;
        var business = service.Theme switch { TextTheme.Permit => 0.35, TextTheme.Parking or TextTheme.Water or TextTheme.Premises => 0.15, TextTheme.Question or TextTheme.Leisure => 0.12, _ => 0.02 };
        if (draw.Hits(business))
            return draw.Of(companies);
        // A few people reach us again and again: squaring the draw makes the first tenth of them ask a third of the time.
        var share = draw.NextShare();
        return residents[(int)(share * share * residents.Count)];
    }

    public Caller Company(string name) => companies.First(c => c.Last == name);

    public Caller Resident(string first, string last, Texts.Language language)
    {
        var known = residents.FirstOrDefault(r => r.First == first && r.Last == last);
        return known ?? Add(first, last, language);
    }

    /// <summary>The customer behind a caller: met at the first time, the same one afterwards. Known ones are attached, so nothing is read again.</summary>
    public Customer Meet(PortalContext db, Caller caller, DateTimeOffset at)
    {
        if (met.TryGetValue(caller, out var known))
        {
            if (db.Entry(known).State == Microsoft.EntityFrameworkCore.EntityState.Detached)
                db.Attach(known);
            return known;
        }
        var act = new Act(Origin.Import, null, at, chance.For("met " + caller.Phone).Id(at));
        var customer = Customer.Meet(act, new(act.Correlation), caller.Kind, caller.First, caller.Last, caller.Language);
        customer.ReachableAt(act, ContactPointKind.Phone, caller.Phone);
        customer.ReachableAt(act, ContactPointKind.Email, caller.Email);
        if (caller.Home is { } home)
            customer.ReachableAt(act, ContactPointKind.Address, home.Address);
        customer.Change(act, CustomerTerms.Of(customer) with { Roles = RolesOf(caller) });
        if (caller.Home is { IsProtected: true })
            customer.Protect(act, ProtectionGround.Register, null);
        db.Add(customer);
        return met[caller] = customer;
    }

    private static IReadOnlyList<CustomerRole> RolesOf(Caller caller) => caller.Kind switch
    {
        CustomerKind.Person => [CustomerRole.Resident],
        CustomerKind.Organisation when caller.Last.EndsWith(" ry", StringComparison.Ordinal) || caller.Last.EndsWith(" rf", StringComparison.Ordinal) => [CustomerRole.Association],
        CustomerKind.Organisation => [CustomerRole.Entrepreneur],
        _ => [],
    };

    private Caller Add(string first, string last, Texts.Language language)
    {
        var draw = chance.For($"{first} {last}");
        var street = draw.Of(Streets.All);
        var home = new Resident(first, last, language, Residents.Phone(12_000 + residents.Count), $"{Residents.Plain(first)}.{Residents.Plain(last)}@posti.example",
            street, draw.Between(1, street.LastNumber));
        residents.Add(Caller.Of(home));
        return residents[^1];
    }
}
