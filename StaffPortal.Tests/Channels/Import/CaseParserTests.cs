using StaffPortal.Catalogue;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public sealed class CaseParserTests
{
    [Fact]
    public void A_row_becomes_a_case_in_our_words()
    {
        var past = Parse(Sources.Row("7", due: "2026-01-06 08:00", done: "2026-01-05 09:30", state: "RESOL", what: "Hole", where: "Näsintie 4")).Case;

        Assert.Equal(new PastCase(
            "7", Utc(5, 6), Utc(6, 6), ImportStatus.Closed, Utc(5, 7, 30), Precision.Instant, Channel.Phone, Priority.Normal,
            "Streets", "Roads", "pothole", "Hole", "Hole. Näsintie 4", new("Näsintie 4", "Centre", 61.5, 23.8), default), past);
        Assert.Equal(new Past(Utc(6, 6), StageCategory.Closed, Utc(5, 7, 30), Precision.Instant, null), past!.Past);
    }

    [Fact]
    public void A_closing_known_by_day_is_the_end_of_the_day_so_none_is_closed_before_it_was_opened()
    {
        var past = Parse(Sources.Row("7", made: "2026-01-05 23:59", done: "2026-01-05", due: "2026-01-05", state: "RESOL")).Case!;

        Assert.Equal((Precision.Day, Utc(5, 22).AddMicroseconds(-1), Utc(5, 22).AddMicroseconds(-1)), (past.Precision, past.Done, past.Target));
    }

    [Theory]
    [InlineData("CANC", Ending.Cancelled)]
    [InlineData("DUP", Ending.Duplicate)]
    public void A_cancelled_one_is_closed_and_was_not_done(string state, Ending ending) =>
        Assert.Equal((StageCategory.Closed, ending), (Parse(Sources.Row("7", done: "2026-01-06", state: state)).Case!.Past.Stage, Parse(Sources.Row("7", done: "2026-01-06", state: state)).Case!.Past.Ending));

    [Fact]
    public void The_status_decides_and_the_closing_of_an_open_one_is_left_out() =>
        Assert.Equal((null, Precision.Instant, StageCategory.Received), (Parse(Sources.Row("7", done: "2026-01-06")).Case!.Done, Parse(Sources.Row("7", done: "2026-01-06")).Case!.Precision, Parse(Sources.Row("7", done: "2026-01-06")).Case!.Past.Stage));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("0", "0", "")]
    [InlineData("95", "23.8", " ")]
    public void A_place_that_is_not_known_is_none(string y, string x, string area) =>
        Assert.Equal(new Location(null, null, null, null), Parse(Sources.Row("7", where: " ", area: area, y: y, x: x)).Case!.Location);

    [Fact]
    public void Without_a_queue_it_is_in_the_one_named_like_its_department() =>
        Assert.Equal("Streets", Parse(Sources.Row("7", queue: "")).Case!.Team);

    public static TheoryData<string, RowProblem> Wrong() => new()
    {
        { Sources.Row(""), new(RowProblemKind.Missing, "id") },
        { Sources.Row(new string('9', 101)), new(RowProblemKind.TooLong, "id") },
        { Sources.Row("7", made: ""), new(RowProblemKind.Missing, "opened") },
        { Sources.Row("7", made: "soon"), new(RowProblemKind.NoDate, "opened", "soon") },
        { Sources.Row("7", due: "soon"), new(RowProblemKind.NoDate, "target", "soon") },
        { Sources.Row("7", state: "LOST"), new(RowProblemKind.Unknown, "status", "LOST") },
        { Sources.Row("7", via: ""), new(RowProblemKind.Unknown, "channel", "") },
        { Sources.Row("7", unit: " "), new(RowProblemKind.Missing, "department") },
        { Sources.Row("7", kind: ""), new(RowProblemKind.Missing, "service") },
        { Sources.Row("7", state: "RESOL"), new(RowProblemKind.NoClosing, "closed") },
        { Sources.Row("7", state: "RESOL", done: "2026-01-05 07:59"), new(RowProblemKind.ClosedBeforeOpened, "closed") },
        { Sources.Row("7", state: "RESOL", done: "2026-01-04"), new(RowProblemKind.ClosedBeforeOpened, "closed") },
        { "7,2026-01-05 08:00", new(RowProblemKind.Ragged, "14", "2") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_bad_row_has_one_reason(string row, RowProblem problem) => Assert.Equal((null, problem), Parse(row));

    [Fact]
    public void The_same_row_gives_the_same_case() => Assert.Equal(Parse(Sources.Row("7")), Parse(Sources.Row("7")));

    private static (PastCase? Case, RowProblem? Problem) Parse(string text)
    {
        var (columns, values) = (Sources.Columns.Split(','), text.Split(','));
        return new CaseParser(Sources.SmallMap, new(Sources.Helsinki)).Parse(new(2, columns.Zip(values).ToDictionary(p => p.First, p => p.Second), values.Length), columns.Length);
    }

    private static DateTimeOffset Utc(int day, int hour, int minute = 0) => new(2026, 1, day, hour, minute, 0, TimeSpan.Zero);
}
