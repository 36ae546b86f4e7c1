using AngleSharp.Dom;
using Bunit;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Triage.Screens;
using Xunit;

namespace StaffPortal.Tests.Triage.Screens;

/// <summary>Nobody can take what is for colleagues for what the requester sees, in any language.</summary>
public sealed class MessageCardTests : ScreensContext
{
    [Theory]
    [InlineData(Language.En, "Public reply", "Internal note", "Leaves in 8 s", "Recorded, no mail channel set")]
    [InlineData(Language.Fi, "Julkinen vastaus", "Sisäinen merkintä", "Lähtee 8 sekunnin kuluttua", "Kirjattu, sähköpostikanavaa ei ole asetettu")]
    [InlineData(Language.Sv, "Offentligt svar", "Intern anteckning", "Skickas om 8 s", "Registrerat, ingen e-postkanal är inställd")]
    public void A_reply_and_a_note_say_which_they_are(Language language, string reply, string note, string waits, string recorded)
    {
        Cultures.Use(language);

        Assert.Equal((reply, waits), (Label(Card(MessageKind.Reply, MessageState.Waiting)), State(Card(MessageKind.Reply, MessageState.Waiting))));
        Assert.Equal((reply, recorded), (Label(Card(MessageKind.Reply)), State(Card(MessageKind.Reply))));
        Assert.Equal((note, null), (Label(Card(MessageKind.Note)), State(Card(MessageKind.Note))));
    }

    /// <summary>What is said on a task is shown there.</summary>
    private static IEnumerable<MessageKind> Kinds => Enum.GetValues<MessageKind>().Where(k => k != MessageKind.Task);

    [Fact]
    public void The_three_kinds_differ_in_look_drawing_and_word()
    {
        var cards = Kinds.Select(kind => Card(kind)).ToList();

        Assert.Equal(["msg", "msg out", "msg note"], cards.Select(c => c.ClassName!.Trim()));
        Assert.Equal(3, cards.Select(c => c.QuerySelector(".h svg")!.OuterHtml).Distinct().Count());
        Assert.Equal([null, "Public reply", "Internal note"], cards.Select(Label));
        Assert.Equal(["Matti Virtanen", "Leena Nyberg", "Leena Nyberg"], cards.Select(c => c.QuerySelector("b")!.TextContent));
    }

    [Fact]
    public void What_the_requester_reads_or_wrote_is_in_their_language_and_a_note_in_ours() =>
        Assert.Equal(["sv", "sv", null], Kinds.Select(kind => Card(kind).QuerySelector("p")!.GetAttribute("lang")));

    [Fact]
    public void Only_its_author_is_offered_to_take_a_waiting_reply_back()
    {
        var taken = 0;
        var page = OnPage<MessageCard>(p => p
            .Add(c => c.Message, Line(MessageKind.Reply, MessageState.Waiting)).Add(c => c.Mine, true).Add(c => c.OnWithdraw, () => taken++));

        page.Find("button").Click();

        Assert.Equal(1, taken);
        Assert.Null(Card(MessageKind.Reply, MessageState.Waiting).QuerySelector("button"));
        Assert.Null(Card(MessageKind.Reply, MessageState.Recorded, mine: true).QuerySelector("button"));
        Assert.Null(Card(MessageKind.Note, mine: true).QuerySelector("button"));
    }

    [Fact]
    public void A_text_is_shown_as_text_whatever_stands_in_it()
    {
        var page = OnPage<MessageCard>(p => p.Add(c => c.Message, Line(MessageKind.Incoming, MessageState.Recorded) with { Text = "<script>alert(1)</script>" }));

        Assert.Equal("<script>alert(1)</script>", page.Find("p").TextContent);
        Assert.Empty(page.FindAll("script"));
    }

    [Fact]
    public void Who_is_not_known_is_called_a_customer_or_somebody()
    {
        Assert.Equal("Customer", Drawn(Line(MessageKind.Incoming, MessageState.Recorded) with { CustomerName = null }).QuerySelector("b")!.TextContent);
        Assert.Equal("Somebody", Drawn(Line(MessageKind.Note, MessageState.Recorded) with { Author = Guid.NewGuid() }).QuerySelector("b")!.TextContent);
    }

    private static string? Label(IElement card) => card.QuerySelector(".h span.sm:not(.t3)")?.TextContent;

    private static string? State(IElement card) => card.QuerySelector(".state span")?.TextContent;

    private IElement Card(MessageKind kind, MessageState state = MessageState.Recorded, bool mine = false) => Drawn(Line(kind, state), mine);

    private IElement Drawn(MessageLine line, bool mine = false) =>
        OnPage<MessageCard>(p => p.Add(c => c.Message, line).Add(c => c.Language, Language.Sv).Add(c => c.Mine, mine)).Find("article");

    private MessageLine Line(MessageKind kind, MessageState state) => new(
        MessageId.New(), kind, state, kind == MessageKind.Incoming ? null : Leena.Value, kind == MessageKind.Incoming ? "Matti Virtanen" : null,
        kind == MessageKind.Incoming ? Channel.Email : null, "We come today.", Now.AddMinutes(-3), null);
}
