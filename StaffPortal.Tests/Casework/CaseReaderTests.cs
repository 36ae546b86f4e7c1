using Microsoft.EntityFrameworkCore;
using StaffPortal.Casework;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Casework;

/// <summary>What stands beside an opened ticket: its journal and the customer's other matters.</summary>
public abstract class CaseReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer matti = null!;
    private Ticket pothole = null!;

    private CaseReader Reader => Get<CaseReader>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        matti = await Db.MeetAsync("Matti", "Virtanen", Ct, (ContactPointKind.Address, "Kuusitie 7"));
        pothole = await Db.RequestAsync(town.Potholes, Ct, reporter: matti);
    }

    [Fact]
    public async Task The_journal_tells_who_did_what_newest_first()
    {
        var start = Db.Clock.Now();
        Act Later(int minutes) => Act.By(town.Eero.ActorId!.Value, start.AddMinutes(minutes));
        await Db.DoAsync(pothole.Id, t =>
        {
            t.Assign(Later(1), town.Eero.Staff, town.Roads);
            t.MoveTo(Later(2), StageCategory.InProgress);
            t.Prioritise(Later(3), Priority.High, 60);
            t.Note(Later(4), "Ask the contractor.");
        }, Ct);

        var lines = await Reader.JournalAsync(town.Aino, pothole.Id, null, Ct);

        var me = town.Eero.ActorId;
        Assert.Equal(
        [
            (TicketKinds.Noted, me, start.AddMinutes(4), null, null, null, false),
            (TicketKinds.Prioritised, me, start.AddMinutes(3), null, null, Priority.High, true),
            (TicketKinds.Moved, me, start.AddMinutes(2), me, StageCategory.InProgress, null, true),
            (TicketKinds.Assigned, me, start.AddMinutes(1), me, StageCategory.Assigned, null, true),
            (TicketKinds.Opened, null, start, null, null, (Priority?)Priority.Normal, true),
        ], lines.Select(l => (l.Kind, l.Actor, l.At, l.Owner, l.Stage, l.Priority, l.IsChange)));
    }

    [Fact]
    public async Task A_long_journal_is_read_in_pages_without_a_gap()
    {
        await Db.DoAsync(pothole.Id, t =>
        {
            for (var i = 0; i < 90; i++)
                t.Note(Act.By(town.Eero.ActorId!.Value, Db.Clock.Now().AddSeconds(i)), $"Note {i}");
        }, Ct);

        List<JournalLine> all = [];
        IReadOnlyList<JournalLine> page;
        do
            all.AddRange(page = await Reader.JournalAsync(town.Eero, pothole.Id, all.Count == 0 ? null : all[^1].Seq, Ct));
        while (page.Count == CaseReader.PageOfJournal);

        Assert.Equal(91, all.Count);
        Assert.Equal(all.Select(l => l.Seq).OrderDescending().Distinct(), all.Select(l => l.Seq));
    }

    [Fact]
    public async Task The_customer_brings_their_other_open_tickets_and_this_weeks_contacts_as_far_as_the_viewer_may_read()
    {
        Db.Clock.Advance(TimeSpan.FromDays(8));
        var meal = await Db.RequestAsync(town.Meals, Ct, "Meal", matti);
        var sign = await Db.RequestAsync(town.Potholes, Ct, "Sign", matti);
        var done = await Db.RequestAsync(town.Potholes, Ct, "Done", matti);
        await Db.DoAsync(done.Id, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);

        var clerk = (await Reader.CustomerAsync(town.Aino, pothole.Id, Ct))!;
        var handler = (await Reader.CustomerAsync(town.Eero, pothole.Id, Ct))!;

        Assert.Equal((CustomerKind.Person, "Kuusitie 7", 3), (clerk.Kind, clerk.Address, clerk.ContactsThisWeek));
        Assert.Equal([meal.Number, sign.Number], clerk.Open.Select(r => r.Number).Order());
        Assert.Equal(2, handler.ContactsThisWeek);
        Assert.Equal([sign.Number], handler.Open.Select(r => r.Number));
    }

    [Fact]
    public async Task Without_the_right_there_is_nothing()
    {
        Assert.Empty(await Reader.JournalAsync(town.Linnea, pothole.Id, null, Ct));
        Assert.Null(await Reader.CustomerAsync(town.Linnea, pothole.Id, Ct));
        Assert.Empty(await Reader.JournalAsync(town.Aino, TicketId.New(), null, Ct));
        Assert.Null(await Reader.CustomerAsync(Viewer.Anonymous, pothole.Id, Ct));
        var helena = await Db.JoinAsync("Helena", Role.Head, town.Streets, Ct);
        Assert.Null((await Reader.CustomerAsync(helena, pothole.Id, Ct))!.Address);
    }

    [Fact]
    public async Task A_protected_customer_shows_neither_address_nor_other_matters()
    {
        await Db.RequestAsync(town.Potholes, Ct, "Sign", matti);
        await using (var db = Open())
        {
            (await db.Set<Customer>().SingleAsync(c => c.Id == matti.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null);
            await db.SaveChangesAsync(Ct);
        }

        var shown = (await Reader.CustomerAsync(town.Aino, pothole.Id, Ct))!;

        Assert.Equal((null, 0), (shown.Address, shown.ContactsThisWeek));
        Assert.Empty(shown.Open);
    }
}

public sealed class CaseReaderOnSqliteTests : CaseReaderTests<SqliteDb>;

public sealed class CaseReaderOnPostgresTests : CaseReaderTests<PostgresDb>;
