using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>What some customers are to each other, and one who was met twice.</summary>
sealed class Families(Town town, Callers callers, Chance chance, DateTimeOffset now)
{
    private readonly DateOnly today = DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>The household of Aino Virtanen, whose case stands on the first desk.</summary>
    public void Settle(PortalContext db)
    {
        var act = new Act(Origin.Import, null, now.AddDays(-40), chance.For("family").Id(now.AddDays(-40)));
        var aino = callers.Meet(db, callers.Resident("Aino", "Virtanen", Language.Fi), act.At);
        Tell(act, aino, new(1979, 4, 12), CustomerRole.Resident, CustomerRole.Parent, CustomerRole.PropertyOwner);
        foreach (var point in aino.ContactPoints.ToList())
            aino.CheckPoint(act with { At = now.AddDays(-14) }, point.Id);
        var (elli, otso) = (Meet(db, act, "Elli", new(today.Year - 4, 2, 3), CustomerRole.Pupil), Meet(db, act, "Otso", new(today.Year - 9, 9, 21), CustomerRole.Pupil));
        var kerttu = Meet(db, act, "Kerttu", new(1946, 6, 30), CustomerRole.Resident, CustomerRole.CareClient);
        new CareNotes(town, chance, now).Write(db, kerttu);
        var jarmo = Meet(db, act, "Jarmo", null, CustomerRole.Resident);
        aino.Relate(act, RelationKind.ParentOf, elli, null, "");
        aino.Relate(act, RelationKind.ParentOf, otso, null, "");
        aino.Relate(act, RelationKind.ContactPersonOf, kerttu, null, "");
        aino.Relate(act, RelationKind.MayActFor, kerttu, today.AddMonths(16), "Valtakirja");
        aino.Relate(act, RelationKind.EmployeeOf, callers.Meet(db, callers.Company("Satamakahvila Tyrni"), act.At), null, "");
        jarmo.Relate(act, RelationKind.MustNotBeTold, aino, null, "Oikeuden päätös");

        // Written down once more when she called from her own telephone.
        var twice = Customer.Meet(act, new(chance.For("twice").Id(act.At)), CustomerKind.Person, "A.", "Virtanen", Language.Fi);
        twice.ReachableAt(act, ContactPointKind.Phone, aino.ContactPoints.First(p => p.Kind == ContactPointKind.Phone).Value, ContactSource.Staff);
        db.Add(twice);
    }

    private Customer Meet(PortalContext db, Act act, string first, DateOnly? born, params IReadOnlyList<CustomerRole> roles)
    {
        var customer = Customer.Meet(act, new(chance.For($"family {first}").Id(act.At)), CustomerKind.Person, first, "Virtanen", Language.Fi);
        Tell(act, customer, born, [.. roles]);
        db.Add(customer);
        return customer;
    }

    private static void Tell(Act act, Customer customer, DateOnly? born, params CustomerRole[] roles) =>
        customer.Change(act, CustomerTerms.Of(customer) with { BornOn = born, Roles = roles });
}
