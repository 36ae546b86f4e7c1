using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Journal;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Customers.Protection;

public sealed class RedactionTests
{
    private static readonly Act Act = Act.OfTimer(new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("Kiitos, Erkki Immonen", "Kiitos, ▮▮▮ ▮▮▮")]
    [InlineData("Immosen avaimet, Immoselle kerrottu", "▮▮▮ avaimet, ▮▮▮ kerrottu")]
    [InlineData("Soittakaa 048 526 2542 tai +358485262542!", "Soittakaa ▮▮▮ tai ▮▮▮!")]
    [InlineData("erkki.immonen@meriposti.example", "▮▮▮")]
    [InlineData("Asun osoitteessa kalliotie 30 B 4.", "Asun osoitteessa ▮▮▮ B 4.")]
    [InlineData("Kuoppa 4 852 syvä", "Kuoppa 4 852 syvä")]
    [InlineData("", "")]
    public void Names_in_their_forms_and_ways_to_reach_somebody_are_taken_out(string text, string expected) => Assert.Equal(expected, Redaction.Of(Erkki()).Apply(text));

    [Theory]
    [InlineData("Aalto", "Aallon talo, Aaltoa ei näkynyt", "▮▮▮ talo, ▮▮▮ ei näkynyt")]
    [InlineData("Lahti", "Lahden avain ja Lahdille", "▮▮▮ avain ja ▮▮▮")]
    [InlineData("Hirvi", "Hirven jäljet", "Hirven jäljet")]
    [InlineData("Antti", "Antin avain annettiin", "▮▮▮ avain annettiin")]
    public void A_name_is_known_by_its_weak_stem_too(string name, string text, string expected) =>
        Assert.Equal(expected, Redaction.Of(Customer.Meet(Act, CustomerId.New(), CustomerKind.Person, "Bo", name, Language.Fi)).Apply(text));

    [Fact]
    public void Short_names_and_nobody_leave_the_text_as_it_is()
    {
        var bo = Customer.Meet(Act, CustomerId.New(), CustomerKind.Person, "Bo", "Ek", Language.Sv);
        Assert.Equal("Ek växer, Bo bor", Redaction.Of(bo).Apply("Ek växer, Bo bor"));
        Assert.Equal("Erkki", Redaction.None.Apply("Erkki"));
    }

    private static Customer Erkki()
    {
        var erkki = Customer.Meet(Act, CustomerId.New(), CustomerKind.Person, "Erkki", "Immonen", Language.Fi);
        erkki.ReachableAt(Act, ContactPointKind.Phone, "048 526 2542");
        erkki.ReachableAt(Act, ContactPointKind.Email, "erkki.immonen@meriposti.example");
        erkki.ReachableAt(Act, ContactPointKind.Address, "Kalliotie 30, 04500 Kanta");
        return erkki;
    }
}
