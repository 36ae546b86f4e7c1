using System.Globalization;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Journal;
using StaffPortal.SampleTown;
using StaffPortal.Texts;

namespace StaffPortal.Benchmarks.Building;

/// <summary>The customers of a big town, by their number; as many as there are tickets.</summary>
public sealed class BulkPeople(ulong seed, int tickets, DateTimeOffset metAt)
{
    public int Count { get; } = Math.Max(100, tickets);

    /// <summary>A few people reach us again and again: squaring the draw makes the first tenth ask a third of the time.</summary>
    public int Draw(Chance chance)
    {
        var share = chance.NextShare();
        return (int)(share * share * Count);
    }

    public Customer Meet(int index)
    {
        var chance = new Chance(seed).For($"person {index}");
        var at = metAt.AddTicks(index * TimeSpan.TicksPerMillisecond);
        var act = new Act(Origin.Import, null, at, chance.Id(at));
        var (names, language) = chance.Hits(0.65) ? (Names.Finnish, Language.Fi) : (Names.Swedish, Language.Sv);
        var (first, last) = (chance.Of(names.First), chance.Of(names.Last));
        var customer = Customer.Meet(act, new(act.Correlation), CustomerKind.Person, first, last, language);
        customer.ReachableAt(act, ContactPointKind.Phone, PhoneOf(index));
        customer.ReachableAt(act, ContactPointKind.Email, EmailOf(index, first, last));
        if (index % 500 == 17)
            customer.Protect(act, ProtectionGround.Register, null);
        return customer;
    }

    /// <summary>In +358 48, a prefix no operator holds.</summary>
    public static string PhoneOf(int index) => string.Create(CultureInfo.InvariantCulture, $"+35848{1_000_000 + (index * 7919L % 9_000_000)}");

    private static string EmailOf(int index, string first, string last) =>
        string.Create(CultureInfo.InvariantCulture, $"{Residents.Plain(first)}.{Residents.Plain(last)}{index}@posti.example");
}
