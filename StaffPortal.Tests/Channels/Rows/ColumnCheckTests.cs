using StaffPortal.Channels.Rows;
using Xunit;

namespace StaffPortal.Tests.Channels.Rows;

public sealed class ColumnCheckTests
{
    private static readonly string[] Columns = ["case_id", "Open Date", "closed_dt", "y"];

    [Theory]
    [InlineData("CASE ID", "case_id")]
    [InlineData("open_date", "Open Date")]
    [InlineData("closed_date", "closed_dt")]
    [InlineData("neighborhood", null)]
    [InlineData("x", "y")]
    public void A_column_that_is_not_there_is_told_with_the_one_that_may_be_meant(string wanted, string? like) =>
        Assert.Equal([new MissingColumn("id", wanted, like)], ColumnCheck.Missing([("id", wanted), ("lat", "y")], Columns));
}
