using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Data;

/// <summary>Nothing journalled changes without its entry, whichever way somebody tries.</summary>
public abstract class JournalDisciplineTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task A_change_without_a_verb_is_an_error_and_is_not_stored()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var stored = await town.ReceiveAsync(Ct);
        await using var db = Open();
        var ticket = await db.Set<Ticket>().SingleAsync(t => t.Id == stored.Id, Ct);
        db.Entry(ticket).Property(t => t.Subject).CurrentValue = "Changed behind its back";

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));

        Assert.Equal(stored.Subject, (await town.NowAsync(stored.Id, Ct)).Subject);
    }

    [Fact]
    public async Task Deleting_without_a_verb_is_an_error()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var stored = await town.ReceiveAsync(Ct);
        await using var db = Open();
        db.Remove(await db.Set<Ticket>().SingleAsync(t => t.Id == stored.Id, Ct));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task A_part_changed_without_its_ticket_is_an_error()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await town.ReceiveAsync(Ct);
        await using var db = Open();
        db.Remove(await db.Set<StageVisit>().FirstAsync(Ct));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task ExecuteUpdate_and_ExecuteDelete_on_a_journalled_set_are_errors()
    {
        await using var db = Open();

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => db.Set<Ticket>().ExecuteUpdateAsync(set => set.SetProperty(t => t.Subject, "All the same"), Ct));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => db.Set<Ticket>().Where(t => t.IsOpen).ExecuteDeleteAsync(Ct));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => db.Set<StageVisit>().ExecuteDeleteAsync(Ct));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => db.Set<JournalEntry>().ExecuteDeleteAsync(Ct));
    }

    [Fact]
    public async Task What_is_marked_exempt_may_be_changed_in_bulk()
    {
        await using var db = Open();

        Assert.Equal(0, await db.Set<CommandRecord>().ExecuteDeleteAsync(Ct));
    }

    [Fact]
    public async Task A_verb_stores_the_change_and_its_entry_together()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var stored = await town.ReceiveAsync(Ct);
        await using var db = Open();
        var ticket = await db.Set<Ticket>().Include(t => t.Visits).SingleAsync(t => t.Id == stored.Id, Ct);
        var act = Act.By(town.Eero.ActorId!.Value, Db.Clock.Now());
        ticket.Assign(act, town.Eero.Staff, ticket.Team);
        await db.SaveChangesAsync(Ct);

        var entry = (await Get<JournalFeed>().AfterAsync(db.SavedSeq - 1, 10, Ct)).Single();
        Assert.Equal(
            (TicketKinds.Assigned, ticket.Id.Value, " owner stage ", ticket.Version, Origin.Person, town.Eero.ActorId, act.Correlation),
            (entry.Kind, entry.SubjectId, entry.Fields, entry.SubjectVersion, entry.Origin, entry.ActorId, entry.Correlation));
        Assert.Equal(town.Eero.Staff, (await town.NowAsync(stored.Id, Ct)).Owner);
    }

    [Fact]
    public async Task A_synchronous_save_is_refused()
    {
        await using var db = Open();

#pragma warning disable xUnit1051 // the point is the call without waiting
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
#pragma warning restore xUnit1051
    }
}

public sealed class JournalDisciplineOnSqliteTests : JournalDisciplineTests<SqliteDb>;

public sealed class JournalDisciplineOnPostgresTests : JournalDisciplineTests<PostgresDb>;
