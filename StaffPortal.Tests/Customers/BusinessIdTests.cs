using StaffPortal.Customers;
using Xunit;

namespace StaffPortal.Tests.Customers;

public sealed class BusinessIdTests
{
    [Theory]
    [InlineData("0201256-6", "0201256-6")]
    [InlineData(" 0112038-9 ", "0112038-9")]
    [InlineData("112038-9", "0112038-9")]
    [InlineData("FI01120389", "0112038-9")]
    [InlineData("0112038-8", null)]
    [InlineData("0112039-9", null)]
    [InlineData("01120389", null)]
    [InlineData("0112038–9", null)]
    [InlineData("011203a-9", null)]
    [InlineData("٠112038-9", null)]
    [InlineData("00112038-9", null)]
    [InlineData("", null)]
    public void Only_a_fitting_check_digit_makes_one(string typed, string? known) => Assert.Equal(known, BusinessId.Parse(typed));

    [Fact]
    public void An_id_whose_rest_is_one_is_never_given() => Assert.All(Enumerable.Range(0, 10), digit => Assert.Null(BusinessId.Parse($"0000006-{digit}")));
}
