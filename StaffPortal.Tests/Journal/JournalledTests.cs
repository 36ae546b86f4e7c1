using StaffPortal.Journal;
using Xunit;

namespace StaffPortal.Tests.Journal;

public sealed class JournalledTests
{
    private static readonly Act Monday = Act.By(Guid.CreateVersion7(), new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Nothing_has_happened_to_what_nobody_touched()
    {
        var bench = new Bench(Guid.CreateVersion7());

        Assert.Equal((0, 0), (bench.Version, bench.Memory.Count));
    }

    [Fact]
    public void Every_verb_raises_the_version_by_one_and_is_remembered_in_order()
    {
        var (ticket, customer) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var bench = new Bench(Guid.CreateVersion7(), ticket, customer);

        bench.Paint(Monday, "green", 2);
        bench.SitDown(Monday);

        Assert.Equal(2, bench.Version);
        Assert.Equal(
        [
            ("bench.painted", " colour coats ", 1, (Guid?)ticket, (Guid?)customer),
            ("bench.sat-on", "", 2, ticket, customer),
        ], bench.Memory.Select(d => (d.Kind, d.Fields, d.SubjectVersion, d.TicketId, d.CustomerId)));
        Assert.All(bench.Memory, d => Assert.Same(Monday, d.Act));
    }

    [Fact]
    public void What_was_saved_is_forgotten_but_the_version_stays()
    {
        var bench = new Bench(Guid.CreateVersion7());
        bench.Paint(Monday, "green", 1);

        bench.Forget();
        bench.Paint(Monday, "red", 1);

        Assert.Equal((2, 2), (bench.Version, Assert.Single(bench.Memory).SubjectVersion));
    }

    [Theory]
    [InlineData("owner", true)]
    [InlineData("stage", true)]
    [InlineData("own", false)]
    [InlineData("owner stage", true)]
    [InlineData("tag", false)]
    [InlineData("", false)]
    public void An_entry_touches_whole_field_names_only(string field, bool touched)
    {
        var bench = new Bench(Guid.CreateVersion7());
        var entry = Entry(" owner stage ", bench);

        Assert.Equal(touched, entry.Touches(field));
        Assert.False(Entry("", bench).Touches(field));
    }

    private static JournalEntry Entry(string fields, Bench bench) =>
        new JournalDraft(Monday, "bench.changed", fields, 1, null, null, [], []).ToEntry(1, bench.SubjectKind, bench.SubjectId, Monday.At, []);
}
