using Microsoft.EntityFrameworkCore;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Staff;

public abstract class StaffDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private const string Issuer = "https://login.havsas.example";

    private StaffDesk Desk => Get<StaffDesk>();

    [Fact]
    public async Task The_very_first_person_the_settings_name_becomes_administrator_of_everything()
    {
        var first = await NamedAsync($"{Issuer}|anna");

        Assert.NotNull(first);
        var viewer = await Get<StaffDirectory>().ViewerAsync(first.Id, Ct);
        Assert.Equal("Anna Åberg", viewer.Name);
        Assert.Equal(Roles.FactsOf(Role.Administrator, null).ToHashSet(), viewer.Facts);
        Assert.Equal(first.Id, (await Get<StaffDirectory>().GetAsync(Ct)).KnownBy(Issuer, "anna")?.Id);
    }

    [Fact]
    public async Task Nobody_else_does()
    {
        foreach (var named in new[] { null, "", "|", "anna", $"{Issuer}|anna ", $"{Issuer}|Anna", $"{Issuer}/|anna", $"{Issuer}|bo" })
            Assert.True(await NamedAsync(named) is null, $"'{named}' names Anna");
        await using var db = Open();
        Assert.Equal(0, await db.Set<StaffMember>().CountAsync(Ct));
    }

    [Fact]
    public async Task In_a_portal_with_people_nobody_does()
    {
        await Db.JoinAsync("Bo", Role.Handler, null, Ct);

        Assert.Null(await NamedAsync($"{Issuer}|anna"));
    }

    [Fact]
    public async Task Preferences_are_ones_own_and_are_kept()
    {
        var (anna, bo) = (await Db.JoinAsync("Anna", Role.Clerk, null, Ct), await Db.JoinAsync("Bo", Role.Clerk, null, Ct));

        await Desk.PreferAsync(anna, new(Language.Sv, ThemeChoice.Dark, Spacing.Compact, SingleKeys: false, UrgentSound: true), Ct);
        await Desk.PreferAsync(Viewer.Anonymous, new(Language.Fi, ThemeChoice.Light, Spacing.Compact, SingleKeys: false), Ct);

        await using var db = Open();
        var people = await db.Set<StaffMember>().AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Preferences, Ct);
        Assert.Equal(new(Language.Sv, ThemeChoice.Dark, Spacing.Compact, false, true), people[anna.Staff!.Value]);
        Assert.Equal(new(Language.En, default, default), people[bo.Staff!.Value]);
        var entry = await db.Set<JournalEntry>().SingleAsync(e => e.Kind == StaffKinds.Preferred, Ct);
        Assert.Equal((anna.ActorId, anna.ActorId), (entry.SubjectId, entry.ActorId));
    }

    [Fact]
    public async Task Several_choices_at_once_are_all_made()
    {
        var anna = await Db.JoinAsync("Anna", Role.Clerk, null, Ct);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(n => Task.Run(
            () => Desk.PreferAsync(anna, new(n % 2 == 0 ? Language.Sv : Language.Fi, ThemeChoice.Dark), Ct), Ct)));

        await using var db = Open();
        Assert.Equal(ThemeChoice.Dark, (await db.Set<StaffMember>().SingleAsync(p => p.Id == anna.Staff, Ct)).Theme);
    }

    private Task<StaffMember?> NamedAsync(string? named) => Desk.FirstAdministratorAsync(Viewer.Anonymous, named, Issuer, "anna", "Anna", "Åberg", Ct);
}

public sealed class StaffDeskOnSqliteTests : StaffDeskTests<SqliteDb>;

public sealed class StaffDeskOnPostgresTests : StaffDeskTests<PostgresDb>;
