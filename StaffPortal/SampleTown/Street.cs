using System.Globalization;

namespace StaffPortal.SampleTown;

/// <summary>
/// A street in both languages. House number 1 stands <paramref name="North"/> and <paramref name="East"/> metres from the middle
/// of the district; numbers walk along the <paramref name="Bearing"/> (degrees from north), odd ones on the left.
/// </summary>
public sealed record Street(string District, string Fi, string Sv, int North, int East, int Bearing, int LastNumber)
{
    private const double MetresPerDegree = 111_320;

    private static readonly (string Ending, string On, string Of)[] Endings =
    [
        ("katu", "kadulla", "kadun"), ("tie", "tiellä", "tien"), ("kuja", "kujalla", "kujan"), ("polku", "polulla", "polun"),
        ("raitti", "raitilla", "raitin"), ("kaari", "kaarella", "kaaren"), ("rinne", "rinteellä", "rinteen"),
        ("ranta", "rannalla", "rannan"), ("tori", "torilla", "torin"), ("laituri", "laiturilla", "laiturin"),
        ("väylä", "väylällä", "väylän"), ("mäki", "mäellä", "mäen"), ("penger", "penkereellä", "penkereen"),
    ];

    /// <summary>"Rantakadulla": Finnish says the place with an ending.</summary>
    public string FiOn => Inflect(e => e.On);

    /// <summary>"Rantakadun".</summary>
    public string FiOf => Inflect(e => e.Of);

    /// <summary>Latitude and longitude of a house, to about a metre.</summary>
    public (double Latitude, double Longitude) At(int number)
    {
        var middle = SampleTown.District.Named(District);
        var along = number * 9.0;
        var aside = number % 2 == 0 ? 12.0 : -12.0;
        var turn = Bearing * Math.PI / 180;
        var north = North + along * Math.Cos(turn) - aside * Math.Sin(turn);
        var east = East + along * Math.Sin(turn) + aside * Math.Cos(turn);
        return (Math.Round(middle.Latitude + north / MetresPerDegree, 6),
            Math.Round(middle.Longitude + east / (MetresPerDegree * Math.Cos(middle.Latitude * Math.PI / 180)), 6));
    }

    public string AddressFi(int number) => string.Create(CultureInfo.InvariantCulture, $"{Fi} {number}");

    public string AddressSv(int number) => string.Create(CultureInfo.InvariantCulture, $"{Sv} {number}");

    private string Inflect(Func<(string Ending, string On, string Of), string> form)
    {
        var ending = Endings.First(e => Fi.EndsWith(e.Ending, StringComparison.OrdinalIgnoreCase));
        return Fi[..^ending.Ending.Length] + form(ending);
    }
}
