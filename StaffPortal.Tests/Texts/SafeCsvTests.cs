using System.Text;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Texts;

public sealed class SafeCsvTests
{
    [Fact]
    public void Nothing_in_a_table_is_run_by_a_spreadsheet()
    {
        string[] evil = ["=1+1", "+SUM(A1)", "-2+3", "@cmd", "\t=1", "\r=1", "\u22122"];

        var written = Lines(SafeCsv.Write(["name"], evil.Select(e => (IReadOnlyList<object?>)[e])));

        Assert.All(written.Skip(1).Where(l => l.Length > 0), line => Assert.StartsWith("'", line.TrimStart('"'), StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_and_days_are_as_on_wires_and_quotes_are_kept()
    {
        var written = Lines(SafeCsv.Write(["a", "b"], [[1.25, new DateOnly(2026, 11, 29)], [-3.5, null], ["say \"yes\", please", 7L]]));

        Assert.Equal(["a,b", "1.25,2026-11-29", "-3.5,", "\"say \"\"yes\"\", please\",7"], written);
    }

    private static string[] Lines(byte[] csv)
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        return Encoding.UTF8.GetString(csv[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
