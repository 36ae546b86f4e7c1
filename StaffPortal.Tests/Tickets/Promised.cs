using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;

namespace StaffPortal.Tests.Tickets;

/// <summary>A service of the small town that promises something in office hours: Monday to Friday 8–16.</summary>
internal static class Promised
{
    /// <summary>Answer in four hours, then news every sixteen, resolved in forty; half when high, a quarter when urgent.</summary>
    public static (Targets Normal, Targets High, Targets Urgent) Targets { get; } = (Of(4, 16, 40), Of(2, 8, 20), Of(1, 4, 10));

    public static CalendarVersion Office { get; } = new(DateOnly.MinValue, Calendars.Week([new(480, 960)]), new Dictionary<Holiday, IReadOnlyList<DayWindow>>(), []);

    /// <summary>Stored, and known to the directory; potholes are promised by it.</summary>
    public static async Task<(CalendarId Hours, PolicyId Policy)> SettleAsync(ITestDb db, SmallTown town, CancellationToken ct)
    {
        var (hours, policy) = (CalendarId.New(), PolicyId.New());
        await db.ChangeAsync(
            context =>
            {
                context.Add(Hours.Open(town.Act(), hours, LocalText.Same("Office"), [Office]));
                context.Add(Policy.Promise(town.Act(), policy, LocalText.Same("Usual"), hours, new(db.Clock.Now(), false, Targets.Normal, Targets.High, Targets.Urgent)));
                context.Attach(town.Potholes);
                town.Potholes.Change(town.Act(), town.Potholes.Terms with { Policy = policy });
                return Task.CompletedTask;
            },
            ct);
        return (hours, policy);
    }

    /// <summary>Changes the catalogue and lets the directory hear of it.</summary>
    public static async Task ChangeAsync(this ITestDb db, Func<PortalContext, Task> change, CancellationToken ct)
    {
        await using var context = db.Contexts.CreateDbContext();
        await change(context);
        await context.SaveChangesAsync(ct);
        InTown.Hear(db);
    }

    private static Targets Of(int first, int next, int resolution) => new(TimeSpan.FromHours(first), TimeSpan.FromHours(next), TimeSpan.FromHours(resolution), null);
}
