using StaffPortal.Catalogue;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>A badge says the number of rows its list would show.</summary>
public abstract class CountReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task Every_badge_is_the_length_of_its_list()
    {
        var desk = await DeskOfChance.FillAsync(Db, 120, Ct);

        foreach (var viewer in desk.Viewers)
        {
            async Task<int> LengthAsync(QueueView view) => (await desk.PlainAsync(Db, viewer, view, Ct)).Count;
            var open = await desk.PlainAsync(Db, viewer, new(QueueKind.AllOpen), Ct);

            var counts = await Get<CountReader>().SharedAsync(viewer, Ct);

            Assert.Equal(
                (await LengthAsync(new(QueueKind.Unassigned)), await LengthAsync(new(QueueKind.Unassigned) { Priority = Priority.Urgent }), await LengthAsync(new(QueueKind.Flagged)), open.Count),
                (counts.Unassigned, counts.Urgent, counts.Flagged, counts.AllOpen));
            Assert.Equal(
                open.Where(r => r.Team is not null).GroupBy(r => r.Team!.Value).Select(g => (g.Key, g.Count())).OrderBy(t => t.Key.Value),
                counts.Teams.Select(t => (t.Key, t.Value)).OrderBy(t => t.Key.Value));
            Assert.Equal(viewer.Staff is null ? 0 : await LengthAsync(new(QueueKind.Mine, Owner: viewer.Staff)), await Get<CountReader>().MineAsync(viewer, Ct));
        }
        Assert.True((await Get<CountReader>().MineAsync(desk.Town.Eero, Ct)) > 0, "nobody had anything to count");
    }

    [Fact]
    public async Task Every_view_is_counted_from_the_facets_as_its_list_is_long()
    {
        var desk = await DeskOfChance.FillAsync(Db, 120, Ct);
        var counted = 0;
        foreach (var viewer in desk.Viewers)
        {
            var (all, mine) = (await Get<CountReader>().FacetsAsync(viewer, Ct), await Get<CountReader>().MyFacetsAsync(viewer, Ct));
            var places = Enum.GetValues<QueueKind>().Where(k => k != QueueKind.Team).Select(k => new QueueView(k, Owner: k == QueueKind.Mine ? viewer.Staff ?? new(Guid.Empty) : null))
                .Append(new(QueueKind.Team, desk.Town.Roads));
            foreach (var view in places.SelectMany(p => new[]
            {
                p, p with { Language = Language.Sv }, p with { Priority = Priority.High }, p with { Stage = StageCategory.Triage }, p with { Channel = Channel.Phone, Language = Language.Fi },
            }))
            {
                var length = (await desk.PlainAsync(Db, viewer, view, Ct)).Count;
                Assert.Equal(length, (view.Kind == QueueKind.Mine ? mine : all).Where(view.Holds).Sum(f => f.Count));
                counted += length;
            }
        }
        Assert.True(counted > 0, "no view held anything");
    }

    [Fact]
    public async Task An_empty_desk_counts_nothing()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);

        Assert.Equivalent(QueueCounts.None, await Get<CountReader>().SharedAsync(town.Aino, Ct), strict: true);
    }
}

public sealed class CountReaderOnSqliteTests : CountReaderTests<SqliteDb>;

public sealed class CountReaderOnPostgresTests : CountReaderTests<PostgresDb>;
