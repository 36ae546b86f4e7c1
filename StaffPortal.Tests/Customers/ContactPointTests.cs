using StaffPortal.Customers;
using Xunit;

namespace StaffPortal.Tests.Customers;

public sealed class ContactPointTests
{
    [Theory]
    [InlineData(ContactPointKind.Email, " Matti.Virtanen@Esimerkki.FI ", "matti.virtanen@esimerkki.fi")]
    [InlineData(ContactPointKind.Email, "ÅSA@EXEMPEL.AX", "åsa@exempel.ax")]
    [InlineData(ContactPointKind.Email, "", "")]
    [InlineData(ContactPointKind.Phone, "040 512 8841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "0405128841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "040-512 88 41", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "+358 40 512 8841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "+358 (0)40 512 8841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "+358(0)405128841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "00358 40 512 8841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "358405128841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "tel:+358405128841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "puh. 040 5128841", "+358405128841")]
    [InlineData(ContactPointKind.Phone, "(08) 555 1234", "+35885551234")]
    [InlineData(ContactPointKind.Phone, "+46 70 123 45 67", "+46701234567")]
    [InlineData(ContactPointKind.Phone, "0045 70 123 456", "+4570123456")]
    [InlineData(ContactPointKind.Phone, "112", "112")]
    [InlineData(ContactPointKind.Phone, "ei numeroa", "")]
    [InlineData(ContactPointKind.Phone, "", "")]
    [InlineData(ContactPointKind.Address, " Näsintie  4 A,  33100 Meriharju ", "näsintie 4 a 33100 meriharju")]
    [InlineData(ContactPointKind.Address, "NÄSINTIE 4 A 33100\tMERIHARJU", "näsintie 4 a 33100 meriharju")]
    public void One_way_to_reach_somebody_has_one_form_however_it_was_typed(ContactPointKind kind, string typed, string normalised) =>
        Assert.Equal(normalised, ContactPoint.Normalise(kind, typed));
}
