using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using StaffPortal.Triage.Views;
using Xunit;

namespace StaffPortal.Tests.Triage.Views;

public abstract class SavedViewDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly DeskAddress Swedish = new(QueueKind.Unassigned) { Language = Language.Sv };

    private SavedViewDesk Desk => Get<SavedViewDesk>();

    [Fact]
    public async Task A_view_is_its_makers_own_until_it_is_shared()
    {
        var (anna, bo) = await TwoAsync();
        var made = await SaveAsync(anna, "  Swedish speakers ", Swedish with { Ticket = 10001 }, false);

        var own = Assert.Single(await ForAsync(anna));
        Assert.Equal((made.Id, "Swedish speakers", Swedish with { Saved = made.Id }), (own.Id, own.Name, own.Place));
        Assert.Empty(await ForAsync(bo));
        Assert.Equal(new SavedViewOutcome(null, SavedViewRefusal.NotYours), await Desk.SaveAsync(bo, CommandId.New(), made.Id, "Mine now", Swedish, false, Ct));

        Assert.Null((await Desk.SaveAsync(anna, CommandId.New(), made.Id, "Swedish", Swedish, true, Ct)).Refused);
        Assert.Equal("Swedish", Assert.Single(await ForAsync(bo)).Name);
        Assert.Equal(SavedViewRefusal.NotYours, (await Desk.RemoveAsync(bo, CommandId.New(), made.Id!.Value, Ct)).Refused);
    }

    [Fact]
    public async Task A_removed_view_is_gone_and_comes_back()
    {
        var (anna, _) = await TwoAsync();
        var made = await SaveAsync(anna, "Swedish", Swedish, true);

        await Desk.RemoveAsync(anna, CommandId.New(), made.Id!.Value, Ct);
        Assert.Empty(await ForAsync(anna));
        await Desk.RestoreAsync(anna, CommandId.New(), made.Id!.Value, Ct);
        Assert.Single(await ForAsync(anna));

        await using var db = Open();
        Assert.Equal([SavedViewKinds.Made, SavedViewKinds.Removed, SavedViewKinds.Restored],
            await db.Set<JournalEntry>().Where(e => e.SubjectKind == SavedViewKinds.Subject).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync(Ct));
    }

    [Fact]
    public async Task What_cannot_be_a_name_is_refused_with_the_reason()
    {
        var (anna, bo) = await TwoAsync();
        await SaveAsync(anna, "Swedish", Swedish, true);

        Assert.Equal(SavedViewRefusal.NoName, (await SaveAsync(anna, "  ", Swedish, false)).Refused);
        Assert.Equal(SavedViewRefusal.NameTooLong, (await SaveAsync(anna, new string('x', SavedView.NameLength + 1), Swedish, false)).Refused);
        Assert.Equal(SavedViewRefusal.NameTaken, (await SaveAsync(anna, "SWEDISH", Swedish, false)).Refused);
        Assert.Null((await SaveAsync(bo, "Swedish", Swedish, false)).Refused);
        Assert.Equal(SavedViewRefusal.NotYours, (await SaveAsync(Viewer.Anonymous, "Mine", Swedish, false)).Refused);
    }

    [Fact]
    public async Task There_is_a_most()
    {
        var (anna, _) = await TwoAsync();
        for (var number = 1; number <= SavedView.Most; number++)
            await SaveAsync(anna, $"View {number}", Swedish, false);

        Assert.Equal(SavedViewRefusal.TooMany, (await SaveAsync(anna, "One more", Swedish, false)).Refused);
    }

    private async Task<(Viewer Anna, Viewer Bo)> TwoAsync() => (await Db.JoinAsync("Anna", Role.Clerk, null, Ct), await Db.JoinAsync("Bo", Role.Clerk, null, Ct));

    private Task<SavedViewOutcome> SaveAsync(Viewer viewer, string name, DeskAddress place, bool shared) =>
        Desk.SaveAsync(viewer, CommandId.New(), null, name, place, shared, Ct);

    private async Task<IReadOnlyList<SavedViewRow>> ForAsync(Viewer viewer)
    {
        Get<SavedViewDirectory>().Heard([Entries.Of(1, subject: SavedViewKinds.Subject)]);
        return (await Get<SavedViewDirectory>().GetAsync(Ct)).For(viewer);
    }
}

public sealed class SavedViewDeskOnSqliteTests : SavedViewDeskTests<SqliteDb>;

public sealed class SavedViewDeskOnPostgresTests : SavedViewDeskTests<PostgresDb>;
