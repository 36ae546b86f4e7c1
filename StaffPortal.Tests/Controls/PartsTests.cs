using Bunit;
using StaffPortal.Controls;
using Xunit;

namespace StaffPortal.Tests.Controls;

public sealed class PartsTests : ControlsContext
{
    [Theory]
    [InlineData("Sari Koskinen", "SK")]
    [InlineData("Anna-Liisa von Essen", "AE")]
    [InlineData("åsa öberg", "ÅÖ")]
    [InlineData("Leena", "L")]
    [InlineData("  ", "")]
    public void A_name_is_two_letters(string name, string letters) => Assert.Equal(letters, Initials.Of(name));

    [Fact]
    public void A_name_keeps_its_tint_and_names_spread_over_all_six()
    {
        Assert.Equal(Initials.Tint("Sari Koskinen"), Initials.Tint("Sari Koskinen "));
        // Fixed: the same person must not change colour with a new version of the program.
        Assert.Equal(0, Initials.Tint("Sari Koskinen"));
        Assert.Equal(6, Enumerable.Range(0, 60).Select(i => Initials.Tint($"Person {i}")).Distinct().Count());
    }

    [Fact]
    public void A_colleague_has_a_name_for_every_reader()
    {
        var avatar = Render<PersonAvatar>(a => a.Add(x => x.Name, "Leena Nyberg")).Find(".av");
        Assert.Equal(("LN", "Leena Nyberg", "Leena Nyberg", "img"), (avatar.TextContent, avatar.GetAttribute("title"), avatar.GetAttribute("aria-label"), avatar.GetAttribute("role")));
    }

    [Fact]
    public void A_ring_says_who_has_it_open()
    {
        var avatar = Render<PersonAvatar>(a => a.Add(x => x.Name, "Leena Nyberg").Add(x => x.IsHere, true)).Find(".av");
        Assert.Contains("eye", avatar.ClassList);
        Assert.Equal("Leena Nyberg has this open", avatar.GetAttribute("aria-label"));
    }

    [Fact]
    public void Nobody_is_dashed_and_named()
    {
        var avatar = Render<PersonAvatar>().Find(".av");
        Assert.Contains("none", avatar.ClassList);
        Assert.Equal("Nobody has taken it", avatar.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData(2, "urgent", "1", "Urgent")]
    [InlineData(1, "high", "2", "High")]
    [InlineData(0, "normal", null, "Normal")]
    public void A_priority_is_a_flag_with_its_number_and_word(int level, string look, string? digit, string word)
    {
        var flag = Render<PriorityFlag>(f => f.Add(x => x.Level, level)).Find(".pf");
        Assert.Equal((true, digit, word), (flag.ClassList.Contains(look), flag.QuerySelector("em")?.TextContent, flag.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_count_is_grouped_and_can_be_read_as_words()
    {
        Assert.Equal("6\u00A0412", Render<CountBadge>(c => c.Add(x => x.Count, 6412)).Find(".cnt").TextContent);
        var more = Render<CountBadge>(c => c.Add(x => x.Count, 4).Add(x => x.Kind, CountKind.More).Add(x => x.Words, "4 new"));
        Assert.Equal(("+4", "4 new"), (more.Find("[aria-hidden=true]").TextContent, more.Find(".sr").TextContent));
    }

    [Fact]
    public void A_moment_is_near_for_people_and_exact_for_machines()
    {
        var time = OnPage<RelativeTime>(t => t.Add(x => x.At, Now.AddMinutes(-24))).Find("time");
        Assert.Equal(("24 min ago", "2026-11-23T11:42:00Z", "Mon 23.11.2026 13.42"), (time.TextContent, time.GetAttribute("datetime"), time.GetAttribute("title")));
    }

    [Fact]
    public void A_moment_and_an_age_grow_older_by_themselves()
    {
        var moment = OnPage<RelativeTime>(t => t.Add(x => x.At, Now));
        var age = OnPage<AgeText>(t => t.Add(x => x.Since, Now));
        Assert.Equal(("just now", "just now"), (moment.Find("time").TextContent, age.Find("time").TextContent));
        Time.Advance(TimeSpan.FromMinutes(5));
        moment.WaitForAssertion(() => Assert.Equal("5 min ago", moment.Find("time").TextContent));
        age.WaitForAssertion(() => Assert.Equal("5 min", age.Find("time").TextContent));
    }

    [Fact]
    public void What_has_left_the_page_is_not_told_the_time()
    {
        var shown = true;
        var page = Render<PageClock>(clock => clock.AddChildContent(builder =>
        {
            if (!shown)
                return;
            builder.OpenComponent<AgeText>(0);
            builder.AddAttribute(1, nameof(AgeText.Since), Now);
            builder.CloseComponent();
        }));
        Assert.Equal(1, page.Instance.Listeners);
        shown = false;
        page.Render();
        Assert.Equal(0, page.Instance.Listeners);
    }

    [Theory]
    [InlineData("A", new[] { "A" }, 1)]
    [InlineData("Ctrl+K", new[] { "Ctrl K" }, 0)]
    [InlineData("G U", new[] { "G", "U" }, 2)]
    [InlineData("Shift+J", new[] { "Shift J" }, 1)]
    [InlineData("Esc", new[] { "Esc" }, 0)]
    [InlineData("?", new[] { "?" }, 1)]
    public void Keys_are_printed_one_by_one_and_single_ones_marked(string keys, string[] printed, int single)
    {
        var kbd = Render<Kbd>(k => k.Add(x => x.Keys, keys));
        Assert.Equal(printed, kbd.FindAll("kbd").Select(key => key.TextContent));
        Assert.Equal(single, kbd.FindAll("kbd.single").Count);
    }

    [Fact]
    public void The_key_sheet_shows_each_key_with_its_words()
    {
        var sheet = Render<KeySheet>(s => s.Add(x => x.Sections, [new KeySection("List", [new("J", "next"), new("G U", "unassigned")])]));
        Assert.Equal(["next", "unassigned"], sheet.FindAll("dd").Select(words => words.TextContent));
        Assert.Equal("List", sheet.Find("h2").TextContent);
    }

    [Theory]
    [InlineData(EmptyKind.Good, "good")]
    [InlineData(EmptyKind.Filtered, "filtered")]
    [InlineData(EmptyKind.Fresh, "fresh")]
    public void An_empty_list_says_why_and_what_next(EmptyKind kind, string look)
    {
        var empty = Render<EmptyState>(e => e.Add(x => x.Kind, kind).Add(x => x.Title, "Nothing is about to be late").AddChildContent("New ones appear here by themselves."));
        Assert.Contains(look, empty.Find(".empty").ClassList);
        Assert.Equal(("Nothing is about to be late", "New ones appear here by themselves."), (empty.Find("h2").TextContent, empty.Find("p").TextContent));
    }

    [Theory]
    [InlineData(BannerKind.Failed, "alert")]
    [InlineData(BannerKind.Care, "status")]
    public void A_failure_is_told_at_once_and_the_rest_politely(BannerKind kind, string role) =>
        Assert.Equal(role, Render<Banner>(b => b.Add(x => x.Kind, kind).Add(x => x.Title, "Reply was not sent")).Find(".bn").GetAttribute("role"));

    [Fact]
    public void An_icon_is_drawn_without_its_invisible_square_and_stays_silent()
    {
        var icon = Render<Icon>(i => i.Add(x => x.Drawing, "<path d=\"M0 0h24v24H0z\" fill=\"none\"/><g><path d=\"M1 2z\"/></g>").Add(x => x.Size, 14));
        icon.MarkupMatches("<svg class=\"i\" width=\"14\" height=\"14\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M1 2z\"></path></svg>");
    }

    [Fact]
    public void A_skeleton_has_the_asked_number_of_rows() =>
        Assert.Equal(5, Render<SkeletonRows>(s => s.Add(x => x.Count, 5)).FindAll(".skr").Count);
}
