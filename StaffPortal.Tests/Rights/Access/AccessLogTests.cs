using Microsoft.EntityFrameworkCore;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using Xunit;

namespace StaffPortal.Tests.Rights.Access;

/// <summary>Who looked is written down once for each time, sealed day by day, and what is changed afterwards is found.</summary>
public abstract class AccessLogTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly Guid Marja = Guid.CreateVersion7();
    private static readonly Guid Olli = Guid.CreateVersion7();

    private SmallTown town = null!;

    private AccessLog Log => Get<AccessLog>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
    }

    [Fact]
    public async Task The_same_within_ten_minutes_is_counted_and_later_it_is_another()
    {
        Look(town.Aino, Marja, Occasion.Call);
        Db.Clock.Advance(TimeSpan.FromMinutes(9));
        Look(town.Aino, Marja, Occasion.Call);
        Look(town.Aino, Marja, Occasion.Search);
        Look(town.Eero, Marja, Occasion.Call);
        Db.Clock.Advance(TimeSpan.FromMinutes(11));
        Look(town.Aino, Marja, Occasion.Call);

        var entries = await EntriesAsync();
        Assert.Equal([(town.Aino.ActorId, Occasion.Call, 2), (town.Aino.ActorId, Occasion.Search, 1), (town.Eero.ActorId, Occasion.Call, 1), (town.Aino.ActorId, Occasion.Call, 1)], entries.Select(e => ((Guid?)e.Viewer, e.Occasion, e.Count)));
        Assert.Equal(TimeSpan.FromMinutes(9), entries[0].LastAt - entries[0].At);
        Assert.Equal([(town.Aino.ActorId, 4), (town.Eero.ActorId, 1)], (await Get<AccessReader>().OfAsync(town.Aino, [Marja], Ct)).Select(l => ((Guid?)l.Viewer, l.Count)));
    }

    [Fact]
    public async Task A_reason_is_theirs_alone_and_words_of_a_search_are_kept_nowhere()
    {
        var entry = Log.Saw(town.Aino, SeenKind.Customer, Marja, Marja, Occasion.None)!.Value;
        Log.Explain(town.Eero, entry, "Not mine");
        Log.Explain(town.Aino, entry, "  Asked by the nurse ");
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        Log.Searched(town.Aino, "Marja Holmberg", 3);
        Assert.Null(Log.Saw(Viewer.Anonymous, SeenKind.Customer, Marja, Marja, Occasion.None));

        var entries = await EntriesAsync();
        Assert.Equal((Occasion.Reason, "Asked by the nurse"), (entries[0].Occasion, entries[0].Reason));
        Assert.Equal((SeenKind.Search, 3, 64), (entries[1].Kind, entries[1].Hits, entries[1].Words.Length));
        Assert.DoesNotContain("olmberg", entries[1].Line(), StringComparison.Ordinal);
        var head = await Db.JoinAsync("Head", Role.Head, null, Ct);
        Assert.Empty(await Get<AccessReader>().OfAsync(head, [Marja], Ct));
        Assert.Empty(await Get<AccessReader>().AllAsync(town.Aino, [Marja], Ct));
    }

    [Fact]
    public async Task Closed_days_are_sealed_once_and_todays_is_open()
    {
        await ThreeDaysAsync();
        Assert.Equal(2, await Get<AccessSealer>().SealAsync(Ct));
        Assert.Equal(0, await Get<AccessSealer>().SealAsync(Ct));
        await using var db = Open();
        Assert.Equal([2, 1], await db.Set<AccessSeal>().OrderBy(s => s.Day).Select(s => s.Entries).ToListAsync(Ct));
        Assert.All(await Get<Verification>().RunAsync(Ct), part => Assert.Null(part.Wrong));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("removed")]
    [InlineData("added")]
    [InlineData("unsealed")]
    public async Task What_was_changed_behind_the_log_is_found_and_named(string how)
    {
        await ThreeDaysAsync();
        await Get<AccessSealer>().SealAsync(Ct);
        await using (var db = Open())
        {
            var first = await db.Set<AccessEntry>().OrderBy(e => e.Day).ThenBy(e => e.At).FirstAsync(Ct);
            if (how == "changed")
                first.Occasion = Occasion.Task;
            else if (how == "removed")
                db.Remove(first);
            else if (how == "added")
                db.Add(new AccessEntry { Id = Guid.CreateVersion7(), Viewer = first.Viewer, Kind = first.Kind, Subject = first.Subject, Customer = first.Customer, At = first.At, LastAt = first.At, Day = first.Day });
            else
                db.Remove(await db.Set<AccessSeal>().OrderBy(s => s.Day).FirstAsync(Ct));
            await db.SaveChangesAsync(Ct);
        }

        var wrong = Assert.Single(await Get<Verification>().RunAsync(Ct), p => p.Wrong is not null);
        Assert.Equal("access log", wrong.Part);
        Assert.Contains("2026-03-0", wrong.Wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_beside_the_journal_that_is_not_what_was_sealed_is_found_and_named()
    {
        var marja = await Db.MeetAsync("Marja", "Holmberg", Ct, (StaffPortal.Customers.ContactPointKind.Phone, "044 901 2276"));
        await Db.ChangeAsync(async db => (await db.Set<StaffPortal.Customers.Customer>().Include(c => c.ContactPoints).SingleAsync(c => c.Id == marja.Id, Ct)).NotReachableAt(town.Act(), marja.ContactPoints[0].Id), Ct);
        Assert.All(await Get<Verification>().RunAsync(Ct), part => Assert.Null(part.Wrong));
        await using (var db = Open())
        {
            var detail = await db.Set<JournalDetail>().SingleAsync(Ct);
            db.Entry(detail).Property(d => d.Value).CurrentValue = "044 000 0000";
            await db.SaveChangesAsync(Ct);
        }

        var wrong = Assert.Single(await Get<Verification>().RunAsync(Ct), p => p.Wrong is not null);
        Assert.Contains("point.before is not what was sealed", wrong.Wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("044", wrong.Wrong, StringComparison.Ordinal);
    }

    private async Task ThreeDaysAsync()
    {
        Look(town.Aino, Marja, Occasion.Call);
        Look(town.Eero, Olli, Occasion.None);
        Db.Clock.Advance(TimeSpan.FromDays(1));
        Look(town.Aino, Olli, Occasion.Search);
        Db.Clock.Advance(TimeSpan.FromDays(1));
        Look(town.Aino, Marja, Occasion.OwnTicket);
        await Log.FlushAsync(Ct);
    }

    private void Look(Viewer viewer, Guid customer, Occasion occasion) => Log.Saw(viewer, SeenKind.Customer, customer, customer, occasion);

    private async Task<List<AccessEntry>> EntriesAsync()
    {
        await Log.FlushAsync(Ct);
        await using var db = Open();
        return [.. (await db.Set<AccessEntry>().AsNoTracking().ToListAsync(Ct)).OrderBy(e => e.At).ThenByDescending(e => e.Viewer == town.Aino.ActorId)];
    }
}

public sealed class AccessLogOnSqliteTests : AccessLogTests<SqliteDb>;

public sealed class AccessLogOnPostgresTests : AccessLogTests<PostgresDb>;
