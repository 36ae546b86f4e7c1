using System.Globalization;
using System.Text;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>Where and when one invented request happens; fills the braces of the texts in its language.</summary>
sealed record Wording(Language Language, Street Street, int HouseNumber, Street Cross, Place? Place, DateOnly Day, int Minute, int Count, decimal Amount)
{
    private static readonly string[] FiOn = ["sunnuntaina", "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina"];
    private static readonly string[] FiFrom = ["sunnuntaista", "maanantaista", "tiistaista", "keskiviikosta", "torstaista", "perjantaista", "lauantaista"];
    private static readonly string[] SvOn = ["i söndags", "i måndags", "i tisdags", "i onsdags", "i torsdags", "i fredags", "i lördags"];

    public string Address => Language == Language.Sv ? Street.AddressSv(HouseNumber) : Street.AddressFi(HouseNumber);

    public District District => District.Named(Street.District);

    /// <summary>The place a request of this service is about, drawn from the town. <paramref name="today"/> is the local day it is made.</summary>
    public static Wording Draw(Chance chance, TownService service, Language language, DateOnly today, Resident? home = null)
    {
        var place = service.Place == PlaceKind.Street ? null : chance.Of(Place.Of(service.Place));
        var street = place is not null ? Streets.Named(place.Street) : home?.Street ?? chance.Of(Streets.All);
        var number = place?.Number ?? home?.HouseNumber ?? chance.Between(1, street.LastNumber);
        var cross = chance.Of([.. Streets.In(street.District).Where(s => s != street)]);
        return new(language, street, number, cross, place, today.AddDays(-chance.Between(1, 5)), chance.Between(13, 40) * 30,
            chance.Between(2, 8), chance.Between(1200, 39000) / 100m);
    }

    public string Fill(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        var filled = new StringBuilder(text.Length + 40);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
                break;
            var close = text.IndexOf('}', open);
            filled.Append(text, at, open - at).Append(Word(text[(open + 1)..close]));
            at = close + 1;
        }
        filled.Append(text, at, text.Length - at);
        filled[0] = char.ToUpper(filled[0], CultureInfo.InvariantCulture);
        return filled.ToString();
    }

    private string Word(string name) => name switch
    {
        "address" => Address,
        "street" => Language == Language.Sv ? Street.Sv : Street.Fi,
        "onStreet" => Street.FiOn,
        "ofStreet" => Street.FiOf,
        "cross" => Language == Language.Sv ? Cross.Sv : Cross.Fi,
        "district" => Language == Language.Sv ? District.Sv : District.Fi,
        "inDistrict" => Language == Language.Sv ? District.SvIn : District.FiIn,
        "ofDistrict" => District.FiOf,
        "place" => Language switch { Language.Fi => Here.Fi, Language.Sv => Here.Sv, _ => Here.En },
        "inPlace" => Language switch { Language.Fi => Here.FiIn, Language.Sv => Here.SvIn, _ => "at " + Here.En },
        "ofPlace" => Here.FiOf,
        "weekday" => Language switch { Language.Fi => FiOn[Weekday], Language.Sv => SvOn[Weekday], _ => "on " + Day.DayOfWeek },
        "fromWeekday" => FiFrom[Weekday],
        "time" => string.Create(CultureInfo.InvariantCulture, $"{Minute / 60}.{Minute % 60:00}"),
        "count" => Count.ToString(CultureInfo.InvariantCulture),
        "amount" => Amount.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','),
        _ => throw new ArgumentException($"The texts know no word {{{name}}}.", nameof(name)),
    };

    private Place Here => Place ?? throw new InvalidOperationException("The text names a place, but its service happens on streets.");

    private int Weekday => (int)Day.DayOfWeek;
}
