using AngleSharp.Dom;
using Bunit;
using StaffPortal.Controls;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Controls;

public sealed class ChipTests : ControlsContext
{
    public static TheoryData<ChipKind> Kinds() => new(Enum.GetValues<ChipKind>().Where(kind => kind != ChipKind.Plain));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_state_has_a_shape_a_word_and_a_colour(ChipKind kind)
    {
        var chip = Render<StatusChip>(chip => chip.Add(c => c.Kind, kind).Add(c => c.Words, kind == ChipKind.Info ? "2 h" : null)).Find(".chip");
        Assert.NotEmpty(chip.QuerySelectorAll("svg path"));
        Assert.NotEmpty(chip.QuerySelector(".w")!.TextContent);
        Assert.Equal(2, chip.ClassList.Length);
    }

    [Fact]
    public void No_two_states_look_and_read_alike() =>
        Assert.Equal(
            Kinds().Count,
            Kinds().Select(row => Render<StatusChip>(chip => chip.Add(c => c.Kind, row.Data).Add(c => c.Words, row.Data == ChipKind.Info ? "2 h" : null)).Markup).Distinct().Count());

    [Theory]
    [InlineData(-12, null, ChipKind.Late)]
    [InlineData(0, null, ChipKind.LateSoon)]
    [InlineData(59, null, ChipKind.LateSoon)]
    [InlineData(60, null, ChipKind.InTime)]
    [InlineData(59, 10, ChipKind.LateSoon)]
    [InlineData(95, 480, ChipKind.LateSoon)]
    [InlineData(96, 480, ChipKind.InTime)]
    [InlineData(61, 300, ChipKind.InTime)]
    public void Late_soon_is_an_hour_or_a_fifth_of_the_target_whichever_is_larger(int left, int? target, ChipKind kind) =>
        Assert.Equal(kind, DueState.Of(TimeSpan.FromMinutes(left), target is { } minutes ? TimeSpan.FromMinutes(minutes) : null));

    [Theory]
    [InlineData(-12, "12 min over", "crit")]
    [InlineData(6, "6 min left", "warn")]
    [InlineData(125, "2 h 05", "line")]
    public void A_due_time_reads_as_what_is_left(int minutes, string words, string look)
    {
        var chip = OnPage<DueChip>(chip => chip.Add(c => c.DueAt, Now.AddMinutes(minutes))).Find(".chip");
        Assert.Equal((words, true), (chip.TextContent.Trim(), chip.ClassList.Contains(look)));
    }

    [Fact]
    public void The_exact_due_time_stands_behind_what_is_left() =>
        Assert.Equal("Mon 23.11.2026 14.12", OnPage<DueChip>(chip => chip.Add(c => c.DueAt, Now.AddMinutes(6))).Find(".chip").GetAttribute("title"));

    [Fact]
    public void Time_passes_on_a_chip_without_anybody_touching_it()
    {
        var page = OnPage<DueChip>(chip => chip.Add(c => c.DueAt, Now.AddMinutes(6)));
        Time.Advance(TimeSpan.FromMinutes(7));
        page.WaitForAssertion(() => Assert.Equal("1 min over", page.Find(".chip").TextContent.Trim()));
    }

    [Fact]
    public void A_tick_that_changes_no_word_draws_nothing()
    {
        var page = OnPage<DueChip>(chip => chip.Add(c => c.DueAt, Now.AddHours(3).AddSeconds(50)));
        var chip = page.FindComponent<DueChip>();
        var drawn = chip.RenderCount;
        Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(drawn, chip.RenderCount);
        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(chip.RenderCount > drawn);
    }

    [Fact]
    public void A_standing_clock_says_so_and_why()
    {
        var chip = OnPage<DueChip>(chip => chip.Add(c => c.IsPaused, true).Add(c => c.PausedWhy, "Waits for customer")).Find(".chip");
        Assert.Equal(("Paused", "Waits for customer"), (chip.TextContent.Trim(), chip.GetAttribute("title")));
    }

    [Fact]
    public void Without_a_promise_there_is_no_chip() => Assert.Empty(OnPage<DueChip>(_ => { }).FindAll(".chip"));

    [Fact]
    public void The_words_follow_the_language()
    {
        Cultures.Use(Language.Sv);
        Assert.Equal("6 min kvar", OnPage<DueChip>(chip => chip.Add(c => c.DueAt, Now.AddMinutes(6))).Find(".chip").TextContent.Trim());
    }
}
