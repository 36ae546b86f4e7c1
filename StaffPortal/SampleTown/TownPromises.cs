using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>
/// Service hours of the practice town, and what its duty services promise: those due within a working day, around the clock, twice as fast when
/// high and four times when urgent. Other services are due by the clock, by their hours.
/// </summary>
/// <param name="Hours">Offices, and around the clock.</param>
/// <param name="Policies">By the hours they promise.</param>
public sealed record TownPromises(IReadOnlyList<Hours> Hours, IReadOnlyDictionary<int, Policy> Policies)
{
    private const int Duty = 8;

    public static TownPromises Of(Act act, Chance chance)
    {
        var office = new CalendarVersion(
            DateOnly.MinValue, [[], .. Enumerable.Repeat<IReadOnlyList<DayWindow>>([new(8 * 60, 16 * 60)], 5), []],
            Enum.GetValues<Holiday>().Where(h => h != Holiday.NewYearsEve).ToDictionary(h => h, _ => (IReadOnlyList<DayWindow>)[]), []);
        var always = Catalogue.Hours.Open(act, Id("always"), new("Vuorokauden ympäri", "Dygnet runt", "Around the clock"), [CalendarVersion.Always]);
        return new(
            [always, Catalogue.Hours.Open(act, Id("office"), new("Virka-aika", "Tjänstetid", "Office hours"), [office])],
            TownService.All.Select(s => s.DueHours).Where(h => h <= Duty).Distinct().Order().ToDictionary(h => h, hours => Policy.Promise(
                act, new(chance.For($"policy {hours}").Id(act.At)), Name(hours), always.Id,
                new(act.At, false, Within(hours), Within(hours / 2.0), Within(hours / 4.0)))));

        CalendarId Id(string code) => new(chance.For($"hours {code}").Id(act.At));
    }

    public PolicyId? For(TownService service) => Policies.GetValueOrDefault(service.DueHours)?.Id;

    private static LocalText Name(int hours)
    {
        var length = hours.ToString(CultureInfo.InvariantCulture);
        return new($"Päivystys {length} h", $"Jour {length} h", $"On call, {length} h");
    }

    private static Targets Within(double hours) => new(null, null, TimeSpan.FromHours(hours), null);
}
