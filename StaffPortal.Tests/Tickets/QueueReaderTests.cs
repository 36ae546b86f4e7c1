using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Lists by key say the same as one big sorted reading, to each viewer only what they may read.</summary>
public abstract class QueueReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private QueueReader Reader => Get<QueueReader>();

    [Fact]
    public async Task Every_view_filter_and_order_shows_what_plain_code_finds()
    {
        var desk = await DeskOfChance.FillAsync(Db, 90, Ct);

        var wrong = new List<string>();
        foreach (var view in Views(desk.Town))
            foreach (var viewer in desk.Viewers)
            {
                var plain = await desk.PlainAsync(Db, viewer, view, Ct);
                var read = await Reader.PageAsync(viewer, view, null, QueueReader.LargestPage, Ct);
                if (!plain.SequenceEqual(read))
                    wrong.Add($"{view} for {viewer.Name}: {string.Join(' ', read.Select(r => r.Number))} instead of {string.Join(' ', plain.Select(r => r.Number))}");
            }

        Findings.None(wrong);
    }

    [Theory]
    [InlineData(QueueSort.NextDeadline, false, 1)]
    [InlineData(QueueSort.NextDeadline, false, 7)]
    [InlineData(QueueSort.Newest, false, 7)]
    [InlineData(QueueSort.Oldest, false, 3)]
    [InlineData(QueueSort.NextDeadline, true, 7)]
    public async Task Page_after_page_is_the_one_big_reading_also_where_many_are_due_at_one_instant(QueueSort sort, bool withDone, int size)
    {
        var desk = await DeskOfChance.FillAsync(Db, 90, Ct);
        var view = new QueueView(QueueKind.AllOpen) { Sort = sort, WithDone = withDone };
        foreach (var viewer in new[] { desk.Town.Aino, desk.Town.Eero, desk.Viewers[4] })
        {
            var whole = await desk.PlainAsync(Db, viewer, view, Ct);
            Assert.True(whole.Count > whole.Select(r => r.KeyFor(view.Order).At).Distinct().Count(), "no two at one instant");

            List<QueueRow> paged = [];
            IReadOnlyList<QueueRow> page;
            do
            {
                page = await Reader.PageAsync(viewer, view, paged.Count == 0 ? null : paged[^1].KeyFor(view.Order), size, Ct);
                paged.AddRange(page);
            }
            while (page.Count == size);

            Assert.Equal(whole, paged);
        }
    }

    [Fact]
    public async Task A_view_holds_exactly_the_rows_the_database_shows_in_it()
    {
        var desk = await DeskOfChance.FillAsync(Db, 90, Ct);
        var all = await Reader.PageAsync(desk.Town.Aino, new(QueueKind.AllOpen) { WithDone = true }, null, QueueReader.LargestPage, Ct);

        foreach (var view in Views(desk.Town))
        {
            var shown = (await Reader.PageAsync(desk.Town.Aino, view, null, QueueReader.LargestPage, Ct)).Select(r => r.Number);
            Assert.Equal(shown.Order(), all.Where(view.Holds).Select(r => r.Number).Order());
        }
    }

    [Fact]
    public async Task Rows_and_numbers_asked_for_are_given_as_far_as_the_viewer_may_read_them()
    {
        var desk = await DeskOfChance.FillAsync(Db, 40, Ct);
        var all = await desk.PlainAsync(Db, desk.Town.Aino, new(QueueKind.AllOpen) { WithDone = true }, Ct);
        var asked = all.Where((_, n) => n % 2 == 0).ToList();

        foreach (var viewer in desk.Viewers)
        {
            var readable = asked.Where(r => viewer.Has(FactName.ReadTickets, r.Department)).OrderByDescending(r => r.Number).ToList();
            var byId = await Reader.RowsAsync(viewer, [.. asked.Select(r => r.Id), TicketId.New()], Ct);
            Assert.Equal(readable, byId.OrderByDescending(r => r.Number));
            Assert.Equal(readable, await Reader.ByNumbersAsync(viewer, [.. asked.Select(r => r.Number), 99_999], Ct));
        }
        Assert.Empty(await Reader.RowsAsync(desk.Town.Aino, [], Ct));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(1_000_000, 40)]
    public async Task No_page_is_empty_or_endless_by_request(int asked, int given)
    {
        var desk = await DeskOfChance.FillAsync(Db, 40, Ct);

        Assert.Equal(given, (await Reader.PageAsync(desk.Town.Aino, new(QueueKind.AllOpen) { WithDone = true }, null, asked, Ct)).Count);
    }

    [Fact]
    public async Task A_protected_person_has_no_name_in_any_row()
    {
        var desk = await DeskOfChance.FillAsync(Db, 90, Ct);

        var rows = await Reader.PageAsync(desk.Town.Aino, new(QueueKind.AllOpen) { WithDone = true }, null, QueueReader.LargestPage, Ct);

        Assert.Contains(rows, r => r.IsProtected);
        Assert.All(rows.Where(r => r.IsProtected), r => Assert.Null(r.CustomerName));
        Assert.Equal([null, "Havsås Bygg Ab", "Matti Virtanen"], rows.Select(r => r.CustomerName).Distinct().Order());
    }

    private static IEnumerable<QueueView> Views(SmallTown town)
    {
        QueueView[] kinds =
        [
            new(QueueKind.Unassigned), new(QueueKind.Mine, Owner: town.Eero.Staff), new(QueueKind.Mine, Owner: StaffId.New()), new(QueueKind.Flagged), new(QueueKind.Offered), new(QueueKind.LateSoon), new(QueueKind.Late),
            new(QueueKind.AllOpen), new(QueueKind.Team, town.Roads), new(QueueKind.Team, town.HomeCare), new(QueueKind.Team, TeamId.New()),
        ];
        foreach (var kind in kinds)
        {
            foreach (var sort in Enum.GetValues<QueueSort>())
                yield return kind with { Sort = sort };
            yield return kind with { WithDone = true };
        }
        foreach (var kind in new[] { kinds[0], kinds[4] })
        {
            foreach (var language in Enum.GetValues<Language>())
                yield return kind with { Language = language };
            foreach (var priority in Enum.GetValues<Priority>())
                yield return kind with { Priority = priority, Sort = QueueSort.Oldest };
            foreach (var stage in Enum.GetValues<StageCategory>())
                yield return kind with { Stage = stage, WithDone = true };
            foreach (var channel in new[] { Channel.Phone, Channel.Open311, Channel.Letter })
                yield return kind with { Channel = channel, Language = Language.Fi };
        }
    }
}

public sealed class QueueReaderOnSqliteTests : QueueReaderTests<SqliteDb>;

public sealed class QueueReaderOnPostgresTests : QueueReaderTests<PostgresDb>;
