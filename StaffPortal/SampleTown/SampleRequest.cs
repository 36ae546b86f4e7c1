using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>One invented request in the words of the one who asks.</summary>
sealed record SampleRequest(string Subject, string Description, Wording Wording)
{
    private static readonly TextTheme[] AtHome = [TextTheme.Care, TextTheme.Permit, TextTheme.Water, TextTheme.Premises];

    public Location Location
    {
        get
        {
            var (latitude, longitude) = Wording.Street.At(Wording.HouseNumber);
            return new(Wording.Address, Wording.Street.District, latitude, longitude);
        }
    }

    public static SampleRequest Compose(Chance chance, TownService service, Language language, Channel channel, DateTimeOffset at, string? name, Resident? home)
    {
        var nearHome = home is not null && (AtHome.Contains(service.Theme) || chance.Hits(0.3)) ? home : null;
        var wording = Wording.Draw(chance, service, language, WorkRhythm.Day(at), nearHome);
        var (subject, text) = chance.Of(RequestTexts.Of(service.Code).In(language));
        return new(wording.Fill(subject), Tell(chance, service, language, channel, wording.Fill(text), name, wording), wording);
    }

    private static string Tell(Chance chance, TownService service, Language language, Channel channel, string text, string? name, Wording wording)
    {
        var details = ThemeTexts.Of(service.Theme).Details.In(language);
        var count = chance.Weighted([0, 1, 2], n => n switch { 0 => 3, 1 => 5, _ => 2 });
        var first = chance.Next(details.Length);
        for (var i = 0; i < Math.Min(count, details.Length); i++)
            text += " " + wording.Fill(details[(first + i * 3) % details.Length]);
        if (channel == Channel.Phone && chance.Hits(0.25))
            text += " " + chance.Of(CommonTexts.CallBacks.In(language));
        if (channel is not (Channel.Email or Channel.Letter) || name is null)
            return text;
        var closing = string.Format(System.Globalization.CultureInfo.InvariantCulture, chance.Of(CommonTexts.Closings.In(language)), name);
        return $"{chance.Of(CommonTexts.Greetings.In(language))}\n\n{text}\n\n{closing}";
    }
}
