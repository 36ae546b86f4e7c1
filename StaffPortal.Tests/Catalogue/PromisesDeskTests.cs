using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Staff;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Catalogue;

/// <summary>Service hours and targets are made, changed and retired; what is wrong is said with its place and nothing changes.</summary>
public abstract class PromisesDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly IReadOnlyDictionary<Holiday, IReadOnlyList<DayWindow>> NoHolidays = new Dictionary<Holiday, IReadOnlyList<DayWindow>>();

    private SmallTown town = null!;
    private Viewer admin = null!;

    private CatalogueDesk Desk => Get<CatalogueDesk>();

    private static CalendarVersion Office => new(DateOnly.MinValue, Calendars.Week([new(480, 960)]), NoHolidays, []);

    private static Targets OneDay => new(TimeSpan.FromHours(1), null, TimeSpan.FromHours(8), null);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Admin", Role.Administrator, null, Ct);
    }

    [Fact]
    public async Task Hours_keep_all_they_were_given_in_the_order_of_their_days()
    {
        var summer = new CalendarVersion(
            new(2026, 6, 1), Calendars.Week([new(540, 720), new(780, 900)]), new Dictionary<Holiday, IReadOnlyList<DayWindow>> { [Holiday.MidsummerEve] = [], [Holiday.NewYearsEve] = [new(480, 720)] },
            [new(new(2026, 7, 3), [new(600, 660)], "Move")]);
        var id = new CalendarId((await Desk.SaveHoursAsync(admin, CommandId.New(), null, 0, LocalText.Same("Office"), [summer, Office], Ct)).Id!.Value);

        await using var db = Open();
        var kept = (await db.Set<Hours>().SingleAsync(h => h.Id == id, Ct)).Versions;
        Assert.Equal([DateOnly.MinValue, new(2026, 6, 1)], kept.Select(v => v.ValidFrom));
        Assert.Equal(summer.Week.SelectMany(w => w), kept[1].Week.SelectMany(w => w));
        Assert.Equal([new DayWindow(480, 720)], kept[1].Holidays[Holiday.NewYearsEve]);
        Assert.Empty(kept[1].Holidays[Holiday.MidsummerEve]);
        var exception = Assert.Single(kept[1].Exceptions);
        Assert.Equal((new DateOnly(2026, 7, 3), "Move"), (exception.Day, exception.Why));
        Assert.Equal([new DayWindow(600, 660)], exception.Windows);
    }

    [Fact]
    public async Task What_is_wrong_with_hours_is_said_with_its_place_and_nothing_is_stored()
    {
        await NoHoursAsync(CatalogueProblem.NeverOpen, "");
        await NoHoursAsync(CatalogueProblem.NeverOpen, "", Office with { Week = Calendars.Week([]) });
        await NoHoursAsync(CatalogueProblem.Overlap, "Monday", Office with { Week = Calendars.Week([new(480, 720), new(700, 960)]) });
        await NoHoursAsync(CatalogueProblem.BadHours, "Sunday", Office with { Week = Calendars.Week([new(480, 960)], [new(960, 480)]) });
        await NoHoursAsync(CatalogueProblem.BadHours, nameof(Holiday.ChristmasDay), Office with { Holidays = new Dictionary<Holiday, IReadOnlyList<DayWindow>> { [Holiday.ChristmasDay] = [new(0, 1500)] } });
        await NoHoursAsync(CatalogueProblem.TwiceADay, "3.3.2026", Office with { Exceptions = [new(new(2026, 3, 3), [], ""), new(new(2026, 3, 3), [new(480, 500)], "")] });
        await NoHoursAsync(CatalogueProblem.TwiceADay, "3.3.2026", Office with { ValidFrom = new(2026, 3, 3) }, Office with { ValidFrom = new(2026, 3, 3) });
        Assert.Equal(CatalogueProblem.NoName, (await Desk.SaveHoursAsync(admin, CommandId.New(), null, 0, LocalText.Same(" "), [Office], Ct)).Problem);
        await using var db = Open();
        Assert.False(await db.Set<Hours>().AnyAsync(Ct));
    }

    [Fact]
    public async Task Targets_get_a_new_version_only_when_one_differs_and_the_journal_says_all_of_it()
    {
        var hours = await HoursAsync();
        var id = new PolicyId((await Desk.SavePolicyAsync(admin, CommandId.New(), null, 0, LocalText.Same("Quick"), hours, false, (OneDay, OneDay, OneDay), Ct)).Id!.Value);
        Db.Clock.Advance(TimeSpan.FromDays(1));
        await Desk.SavePolicyAsync(admin, CommandId.New(), id, 1, LocalText.Same("Quicker"), hours, true, (OneDay, OneDay, OneDay), Ct);
        await Desk.SavePolicyAsync(admin, CommandId.New(), id, 2, LocalText.Same("Quicker"), hours, true, (OneDay, OneDay, OneDay with { Resolution = TimeSpan.FromHours(2) }), Ct);
        await Desk.RetirePolicyAsync(admin, CommandId.New(), id, true, Ct);

        await using var db = Open();
        var policy = await db.Set<Policy>().SingleAsync(p => p.Id == id, Ct);
        Assert.Equal([(false, TimeSpan.FromHours(8)), (true, TimeSpan.FromHours(2))], policy.Versions.Select(v => (v.ForOpen, v.Urgent.Resolution!.Value)));
        Assert.Equal(("Quicker", true, Db.Clock.Now()), (policy.Name.Here, policy.IsRetired, policy.Newest.ValidFrom));
        Assert.Equal([CatalogueKinds.PolicyMade, CatalogueKinds.PolicyChanged, CatalogueKinds.PolicyChanged, CatalogueKinds.PolicyRetired],
            await db.Set<JournalEntry>().Where(e => e.SubjectId == id.Value).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync(Ct));
    }

    [Fact]
    public async Task What_is_wrong_with_targets_is_said_and_nothing_is_stored()
    {
        var hours = await HoursAsync();
        await NoPolicyAsync(CatalogueProblem.BadTarget, hours, OneDay with { Resolution = TimeSpan.Zero });
        await NoPolicyAsync(CatalogueProblem.BadTarget, hours, OneDay with { NextUpdate = TimeSpan.FromDays(367) });
        await NoPolicyAsync(CatalogueProblem.NoCalendar, CalendarId.New(), OneDay);
        await Desk.RetireHoursAsync(admin, CommandId.New(), hours, true, Ct);
        await NoPolicyAsync(CatalogueProblem.NoCalendar, hours, OneDay);
        await using var db = Open();
        Assert.False(await db.Set<Policy>().AnyAsync(Ct));
    }

    [Fact]
    public async Task What_is_used_is_not_retired()
    {
        var hours = await HoursAsync();
        var policy = new PolicyId((await Desk.SavePolicyAsync(admin, CommandId.New(), null, 0, LocalText.Same("Quick"), hours, false, (OneDay, OneDay, OneDay), Ct)).Id!.Value);
        await Desk.SaveServiceAsync(admin, CommandId.New(), town.Potholes.Id, 1, town.Potholes.Terms with { Policy = policy }, Ct);

        var kept = await Desk.RetireHoursAsync(admin, CommandId.New(), hours, true, Ct);
        Assert.Equal((CatalogueProblem.Used, "Quick"), (kept.Problem, kept.Names));
        var held = await Desk.RetirePolicyAsync(admin, CommandId.New(), policy, true, Ct);
        Assert.Equal((CatalogueProblem.Used, town.Potholes.Name.Here), (held.Problem, held.Names));
        Assert.Equal(CatalogueProblem.NoPolicy, (await Desk.SaveServiceAsync(admin, CommandId.New(), town.Meals.Id, 1, town.Meals.Terms with { Policy = PolicyId.New() }, Ct)).Problem);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_the_second_is_told()
    {
        var other = await Db.JoinAsync("Other", Role.Administrator, null, Ct);
        var hours = await HoursAsync();
        var policy = new PolicyId((await Desk.SavePolicyAsync(admin, CommandId.New(), null, 0, LocalText.Same("Quick"), hours, false, (OneDay, OneDay, OneDay), Ct)).Id!.Value);
        Assert.True((await Desk.SaveHoursAsync(other, CommandId.New(), hours, 1, LocalText.Same("Theirs"), [Office], Ct)).IsDone);
        Assert.True((await Desk.SavePolicyAsync(other, CommandId.New(), policy, 1, LocalText.Same("Theirs"), hours, false, (OneDay, OneDay, OneDay), Ct)).IsDone);

        Assert.Equal(other.ActorId, (await Desk.SaveHoursAsync(admin, CommandId.New(), hours, 1, LocalText.Same("Mine"), [Office], Ct)).TakenBy);
        Assert.Equal(other.ActorId, (await Desk.SavePolicyAsync(admin, CommandId.New(), policy, 1, LocalText.Same("Mine"), hours, false, (OneDay, OneDay, OneDay), Ct)).TakenBy);
    }

    [Fact]
    public async Task Whoever_does_not_keep_the_organisation_changes_nothing()
    {
        var hours = await HoursAsync();
        foreach (var viewer in new[] { town.Aino, town.Eero })
        {
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SaveHoursAsync(viewer, CommandId.New(), null, 0, LocalText.Same("Mine"), [Office], Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.RetireHoursAsync(viewer, CommandId.New(), hours, true, Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SavePolicyAsync(viewer, CommandId.New(), null, 0, LocalText.Same("Mine"), hours, false, (OneDay, OneDay, OneDay), Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.RetirePolicyAsync(viewer, CommandId.New(), PolicyId.New(), true, Ct));
        }
    }

    private async Task<CalendarId> HoursAsync() => new((await Desk.SaveHoursAsync(admin, CommandId.New(), null, 0, LocalText.Same("Office"), [Office], Ct)).Id!.Value);

    private async Task NoHoursAsync(CatalogueProblem why, string where, params CalendarVersion[] versions)
    {
        Cultures.Use(Language.En);
        var refused = await Desk.SaveHoursAsync(admin, CommandId.New(), null, 0, LocalText.Same("Office"), versions, Ct);
        Assert.Equal((why, where), (refused.Problem, refused.Names));
    }

    private async Task NoPolicyAsync(CatalogueProblem why, CalendarId hours, Targets high) =>
        Assert.Equal(why, (await Desk.SavePolicyAsync(admin, CommandId.New(), null, 0, LocalText.Same("Quick"), hours, false, (OneDay, high, OneDay), Ct)).Problem);
}

public sealed class PromisesDeskOnSqliteTests : PromisesDeskTests<SqliteDb>;

public sealed class PromisesDeskOnPostgresTests : PromisesDeskTests<PostgresDb>;
