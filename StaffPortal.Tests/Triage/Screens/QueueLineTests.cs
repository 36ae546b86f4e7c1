using AngleSharp.Dom;
using Bunit;
using StaffPortal.Catalogue;
using StaffPortal.Live;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using StaffPortal.Triage.Screens;
using Xunit;

namespace StaffPortal.Tests.Triage.Screens;

/// <summary>A row read aloud says what a row looked at shows.</summary>
public sealed class QueueLineTests : ScreensContext
{
    [Theory]
    [InlineData(Language.En, "Urgent, 18342, Deep pothole, Matti Virtanen, Pothole, Received, 6 minutes left, Nobody has taken it")]
    [InlineData(Language.Fi, "Kiireellinen, 18342, Deep pothole, Matti Virtanen, Kadun kuoppa, Vastaanotettu, 6 minuuttia jäljellä, Kukaan ei ole ottanut")]
    [InlineData(Language.Sv, "Brådskande, 18342, Deep pothole, Matti Virtanen, Grop i gatan, Mottaget, 6 minuter kvar, Ingen har tagit det")]
    public void Its_spoken_name_is_whole_in_the_readers_language(Language language, string spoken)
    {
        Cultures.Use(language);

        Assert.Equal(spoken, Spoken(new(Row() with { Priority = Priority.Urgent })));
    }

    [Fact]
    public void Its_spoken_name_tells_whose_it_is_who_reads_it_and_why_it_left()
    {
        var taken = Row() with { Owner = Leena, Stage = StageCategory.Assigned, IsFlagged = true };

        Assert.Equal(
            "New, 18342, Deep pothole, Flagged, Matti Virtanen, Pothole, Assigned, 6 minutes left, Leena Nyberg, Leena Nyberg took it",
            Spoken(new(taken, new(TicketKinds.Assigned, Leena.Value, Now), Now.AddSeconds(1))));
        Assert.Equal(
            "18342, Deep pothole, Matti Virtanen, Pothole, Received, 6 minutes left, Nobody has taken it, Leena Nyberg is reading it",
            Spoken(new(Row()), new Present(Leena.Value, Doing.Reading)));
    }

    [Fact]
    public void A_waiting_and_a_finished_ticket_have_no_time_left()
    {
        Assert.DoesNotContain("left", Spoken(new(Row() with { Stage = StageCategory.Waiting })), StringComparison.Ordinal);
        Assert.DoesNotContain("left", Spoken(new(Row() with { Stage = StageCategory.Resolved, IsOpen = false })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ticket_without_a_promise_is_neither_in_time_nor_late()
    {
        var line = Line(new(Row() with { HasTarget = false, DueAt = Now.AddDays(-6000) }));

        Assert.DoesNotContain("over", line.GetAttribute("aria-label")!, StringComparison.Ordinal);
        Assert.Empty(line.QuerySelectorAll(".crit"));
        Assert.Contains("No target", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_protected_person_is_said_to_be_one_and_not_named()
    {
        var line = Line(new(Row() with { CustomerName = null, IsProtected = true }));

        Assert.Contains(", Protected, ", line.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("Protected", line.QuerySelector(".prot")!.TextContent.Trim());
    }

    [Fact]
    public void The_spoken_time_left_passes_like_the_shown_one()
    {
        var page = OnPage<QueueLine>(p => p.Add(l => l.Shown, new ShownRow(Row())));
        var line = page.FindComponent<QueueLine>();

        Time.Advance(TimeSpan.FromMinutes(4));
        line.Render(p => p.Add(l => l.Marked, 1));

        page.WaitForAssertion(() => Assert.Contains("2 minutes left", page.Find(".tr").GetAttribute("aria-label"), StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_drawn_again_only_when_something_of_it_changed()
    {
        var line = OnPage<QueueLine>(p => p.Add(l => l.Shown, new ShownRow(Row()))).FindComponent<QueueLine>();
        // The first drawing is not asked whether it is needed; from the second on it is.
        line.Render(p => p.Add(l => l.Marked, 1));
        var drawn = line.RenderCount;

        line.Render(p => p.Add(l => l.Marked, 2).Add(l => l.Shown, new ShownRow(Row())));
        Assert.Equal(drawn, line.RenderCount);

        line.Render(p => p.Add(l => l.Shown, new ShownRow(Row() with { Version = 2, Owner = Leena })));
        Assert.True(line.RenderCount > drawn);
    }

    [Fact]
    public void A_row_nobody_has_taken_offers_to_take_it()
    {
        QueueRow? taken = null;
        var page = OnPage<QueueLine>(p => p.Add(l => l.Shown, new ShownRow(Row())).Add(l => l.OnTake, row => taken = row));

        var button = page.Find("button.take");
        button.Click();

        Assert.Equal(("Take 18342", Row()), (button.GetAttribute("aria-label"), taken));
        Assert.Empty(OnPage<QueueLine>(p => p.Add(l => l.Shown, new ShownRow(Row() with { Owner = Leena }))).FindAll("button.take"));
    }

    [Theory]
    [InlineData(false, false, "-1", "false")]
    [InlineData(true, false, "0", "true")]
    [InlineData(false, true, "0", "false")]
    public void The_list_has_one_tab_stop_and_says_which_row_is_chosen(bool chosen, bool first, string stop, string selected)
    {
        var line = OnPage<QueueLine>(p => p.Add(l => l.Shown, new ShownRow(Row())).Add(l => l.Chosen, chosen).Add(l => l.First, first)).Find(".tr");

        Assert.Equal((stop, selected, "18342"), (line.GetAttribute("tabindex"), line.GetAttribute("aria-selected"), line.GetAttribute("data-ticket")));
    }

    private QueueRow Row() => Rows.Of(18_342) with
    {
        Subject = "Deep pothole",
        Service = Potholes,
        ReceivedAt = Now.AddHours(-2),
        DueAt = Now.AddMinutes(6).AddSeconds(30),
    };

    private string Spoken(ShownRow row, params Present[] here) => Line(row, here).GetAttribute("aria-label")!;

    private IElement Line(ShownRow row, params Present[] here) =>
        OnPage<QueueLine>(p => p.Add(l => l.Shown, row).Add(l => l.Here, here)).Find(".tr");
}
