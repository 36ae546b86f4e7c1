using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Journal;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Customers;

public sealed class CustomerTests
{
    private static readonly Act Act = Act.OfTimer(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_person_has_two_names_and_an_organisation_one()
    {
        var matti = Customer.Meet(Act, CustomerId.New(), CustomerKind.Person, " Matti ", "Virtanen ", Language.Fi);
        var firm = Customer.Meet(Act, CustomerId.New(), CustomerKind.Organisation, "", "Havsås Bygg Ab", Language.Sv);

        Assert.Equal(("Matti Virtanen", "Havsås Bygg Ab"), (matti.Name, firm.Name));
        Assert.Equal((CustomerKind.Person, Language.Fi, false), (matti.Kind, matti.Language, matti.IsProtected));
    }

    [Fact]
    public void A_way_to_reach_somebody_is_kept_once_however_it_is_typed()
    {
        var matti = Matti();

        matti.ReachableAt(Act, ContactPointKind.Phone, " 040 512 8841 ");
        matti.ReachableAt(Act, ContactPointKind.Phone, "+358405128841");
        matti.ReachableAt(Act, ContactPointKind.Email, "Matti@Esimerkki.fi");
        matti.ReachableAt(Act, ContactPointKind.Email, " ");

        Assert.Equal(
            [(ContactPointKind.Phone, "040 512 8841", "+358405128841"), (ContactPointKind.Email, "Matti@Esimerkki.fi", "matti@esimerkki.fi")],
            matti.ContactPoints.Select(p => (p.Kind, p.Value, p.Normalised)));
        Assert.Equal([CustomerKinds.Met, CustomerKinds.ContactPointAdded, CustomerKinds.ContactPointAdded], matti.Memory.Select(d => d.Kind));
    }

    [Fact]
    public void A_new_name_leaves_the_old_one_beside_the_journal_not_in_it()
    {
        var matti = Matti();

        matti.Rename(Act, "Maija", "Virtanen");

        var entry = matti.Memory[^1];
        Assert.Equal("Maija Virtanen", matti.Name);
        Assert.Equal((CustomerKinds.Renamed, " name ", 0), (entry.Kind, entry.Fields, entry.Data.Length));
        Assert.Equal([("name.before", "Matti Virtanen"), ("name.after", "Maija Virtanen")], entry.Personal);
    }

    [Fact]
    public void Protecting_somebody_twice_is_one_entry()
    {
        var matti = Matti();

        matti.Protect(Act, ProtectionGround.Register, null);
        matti.Protect(Act, ProtectionGround.Register, null);

        Assert.True(matti.IsProtected);
        Assert.Equal([CustomerKinds.Met, CustomerKinds.Protected], matti.Memory.Select(d => d.Kind));
    }

    private static Customer Matti() => Customer.Meet(Act, CustomerId.New(), CustomerKind.Person, "Matti", "Virtanen", Language.Fi);
}
