using System.Globalization;
using System.Reflection;
using StaffPortal.Journal;
using Xunit;

namespace StaffPortal.Tests.Journal;

/// <summary>What may stand in the journal's data. A longer list here is a decision about people's privacy, not about types.</summary>
public sealed class JournalValueTests
{
    private static readonly Guid Id = new("0190a000-0000-7000-8000-000000000001");

    private enum Word
    {
        Urgent,
    }

    [Fact]
    public void Ids_our_words_numbers_instants_days_and_yes_or_no_are_all_that_goes_in()
    {
        var ways = typeof(JournalValue).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name is "op_Implicit" or "op_Explicit")
            .Select(m => m.GetParameters().Single().ParameterType);

        Assert.Equal(
            new[] { typeof(bool), typeof(DateOnly), typeof(DateTimeOffset), typeof(Enum), typeof(Guid), typeof(Guid?), typeof(int), typeof(long) }.Select(t => t.ToString()).Order(),
            ways.Select(t => t.ToString()).Order());
    }

    [Fact]
    public void There_is_no_other_way_in()
    {
        Assert.Empty(typeof(JournalValue).GetConstructors());
        Assert.Empty(typeof(JournalValue).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));
        Assert.Empty(typeof(JournalValue).GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));
        Assert.Equal(["op_Implicit"], typeof(JournalValue).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(m => m.Name).Distinct());
    }

    [Fact]
    public void Every_kind_has_one_way_of_being_written()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
        try
        {
            (JournalValue Value, string? Written)[] table =
            [
                (Id, "\"0190a000000070008000000000000001\""),
                ((Guid?)Id, "\"0190a000000070008000000000000001\""),
                ((Guid?)null, null),
                (Word.Urgent, "\"Urgent\""),
                (long.MaxValue, "9223372036854775807"),
                (-5, "-5"),
                (true, "true"),
                (false, "false"),
                (new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(2)).AddMicroseconds(7), "\"2026-03-02T08:00:00.000007Z\""),
                (new DateOnly(2026, 3, 2), "\"2026-03-02\""),
            ];

            Assert.Equal(table.Select(row => row.Written), table.Select(row => row.Value.ToJson()?.ToJsonString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
