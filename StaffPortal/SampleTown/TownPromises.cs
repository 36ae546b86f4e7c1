using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>
/// Service hours of the practice town, and what its services promise: those due within a working day around the clock, twice as fast when high and
/// four times when urgent; mending streets also an answer within a day and news every three days. Other services are due by the clock, by their hours.
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
            TownService.All.Where(IsPromised).Select(s => s.DueHours).Distinct().Order().ToDictionary(h => h, hours => Policy.Promise(
                act, new(chance.For($"policy {hours}").Id(act.At)), Name(hours), always.Id,
                new(act.At, false, Within(hours, 1), Within(hours, 2), Within(hours, 4)))));

        CalendarId Id(string code) => new(chance.For($"hours {code}").Id(act.At));
    }

    public PolicyId? For(TownService service) => IsPromised(service) ? Policies[service.DueHours].Id : null;

    private static bool IsPromised(TownService service) => service.DueHours <= Duty || service.Code == TownProcesses.StreetRepair;

    private static LocalText Name(int hours)
    {
        var length = hours.ToString(CultureInfo.InvariantCulture);
        return hours > Duty
            ? new($"Kadut ja puistot {length} h", $"Gator och parker {length} h", $"Streets and parks, {length} h")
            : new($"Päivystys {length} h", $"Jour {length} h", $"On call, {length} h");
    }

    private static Targets Within(int hours, int times) => hours > Duty
        ? new(TimeSpan.FromDays(1) / times, TimeSpan.FromDays(3) / times, TimeSpan.FromHours(hours) / times, null)
        : new(null, null, TimeSpan.FromHours(hours) / times, null);
}
