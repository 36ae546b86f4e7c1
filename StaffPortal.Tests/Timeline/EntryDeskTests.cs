using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline;
using Xunit;

namespace StaffPortal.Tests.Timeline;

/// <summary>What happened is written once, by those who may, and taken back by those who wrote it.</summary>
public abstract class EntryDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly Viewer System = new(Guid.CreateVersion7(), "Care system", new HashSet<Fact> { new(FactName.WriteEntries) });

    private SmallTown town = null!;
    private Customer marja = null!;

    private EntryDesk Desk => Get<EntryDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct, (ContactPointKind.Phone, "044 901 2276"));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_reason_and_nothing_is_written()
    {
        var good = Terms();
        Assert.Equal(EntryRefusal.Empty, await WriteAsync(town.Linnea, good with { Title = " ", Text = "\n" }));
        Assert.Equal(EntryRefusal.TooLong, await WriteAsync(town.Linnea, good with { Text = new('x', TimelineEntry.TextLength + 1) }));
        Assert.Equal(EntryRefusal.FromFuture, await WriteAsync(town.Linnea, good with { HappenedAt = Db.Clock.Now().AddMinutes(6) }));
        Assert.Equal(EntryRefusal.TooOld, await WriteAsync(town.Linnea, good with { HappenedAt = new(1899, 12, 31, 0, 0, 0, TimeSpan.Zero) }));
        Assert.Equal(EntryRefusal.BadMeasure, await WriteAsync(town.Linnea, good with { Measures = [(Quantity.Pulse, 900)] }));
        Assert.Equal(EntryRefusal.MeasuredTwice, await WriteAsync(town.Linnea, good with { Measures = [(Quantity.Pulse, 70), (Quantity.Pulse, 71)] }));
        Assert.Equal(EntryRefusal.UnknownService, await WriteAsync(town.Linnea, good with { Service = ServiceId.New() }));
        Assert.Equal(EntryRefusal.NotAllowed, await WriteAsync(town.Eero, good));
        Assert.Equal(EntryRefusal.UnknownCustomer, (await Desk.WriteAsync(town.Linnea, CommandId.New(), CustomerId.New(), good, Ct)).Refused);
        await using var db = Open();
        Assert.Empty(await db.Set<TimelineEntry>().ToListAsync(Ct));
        Assert.DoesNotContain(await db.Set<JournalEntry>().ToListAsync(Ct), e => e.SubjectKind == EntryKinds.Subject);
    }

    [Fact]
    public async Task What_is_written_stands_in_the_journal_at_its_own_time_without_a_word_of_it()
    {
        var yesterday = Db.Clock.Now().AddDays(-1);
        var written = await Desk.WriteAsync(town.Linnea, CommandId.New(), marja.Id, Terms() with { HappenedAt = yesterday, Measures = [(Quantity.Weight, 58.4m)] }, Ct);

        await using var db = Open();
        var entry = await db.Set<TimelineEntry>().Include(e => e.Measures).SingleAsync(Ct);
        var told = await db.Set<JournalEntry>().SingleAsync(e => e.SubjectId == written.Id!.Value, Ct);
        Assert.Equal((told.Seq, yesterday, EntryKinds.Added, (Guid?)marja.Id.Value), (entry.Seq, told.HappenedAt, told.Kind, told.CustomerId));
        Assert.Equal(Db.Clock.Now(), told.RecordedAt);
        Assert.DoesNotContain("bathroom", told.Data, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(58.4m, Assert.Single(entry.Measures).Value);
    }

    [Fact]
    public async Task The_same_sent_again_is_one_entry_and_another_under_its_id_is_refused()
    {
        var (who, terms) = (new EntryPerson(null, "Marja Holmberg", "+358 44 901 2276"), Terms());
        var first = await Desk.ReceiveAsync(System, "v-1", who, terms, Ct);
        var again = await Desk.ReceiveAsync(System, " v-1 ", who, terms, Ct);
        Assert.Equal((first.Id, false, true), (again.Id, first.Repeated, again.Repeated));
        Assert.Equal(EntryRefusal.IdTaken, (await Desk.ReceiveAsync(System, "v-1", who, terms with { Text = "Something else" }, Ct)).Refused);
        Assert.Equal(EntryRefusal.NoId, (await Desk.ReceiveAsync(System, "", who, terms, Ct)).Refused);
        Assert.Equal(EntryRefusal.UnknownCustomer, (await Desk.ReceiveAsync(System, "v-2", who with { Phone = "040 000 0000" }, terms, Ct)).Refused);
        // A number that is hers, with a name that is not.
        Assert.Equal(EntryRefusal.UnknownCustomer, (await Desk.ReceiveAsync(System, "v-3", who with { Name = "Bo Bergman" }, terms, Ct)).Refused);
        Assert.Equal(EntryRefusal.UnknownCustomer, (await Desk.ReceiveAsync(System, "v-4", new(CustomerId.New()), terms, Ct)).Refused);
        // Another system counts for itself.
        Assert.False((await Desk.ReceiveAsync(System with { ActorId = Guid.CreateVersion7() }, "v-1", new(marja.Id), terms, Ct)).Repeated);
        await using var db = Open();
        Assert.Equal(2, await db.Set<TimelineEntry>().CountAsync(Ct));
    }

    [Fact]
    public async Task The_same_sent_many_times_at_once_is_one_entry()
    {
        var sent = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Desk.ReceiveAsync(System, "at-once", new(marja.Id), Terms(), Ct))));

        Assert.Single(sent.Select(s => s.Id).Distinct());
        Assert.Equal(11, sent.Count(s => s.Repeated));
    }

    [Fact]
    public async Task Whoever_wrote_it_takes_it_back_and_it_can_be_brought_back()
    {
        var lead = await Db.JoinAsync("Lead", Role.Lead, town.Care, Ct);
        var other = await Db.JoinAsync("Other", Role.Handler, town.Care, Ct);
        var id = new EntryId((await Desk.WriteAsync(town.Linnea, CommandId.New(), marja.Id, Terms(), Ct)).Id!.Value);
        foreach (var somebody in new[] { other, town.Eero })
            Assert.Equal(EntryRefusal.Unknown, (await Desk.WithdrawAsync(somebody, CommandId.New(), id, Ct)).Refused);

        Assert.Null((await Desk.WithdrawAsync(town.Linnea, CommandId.New(), id, Ct)).Refused);
        Assert.DoesNotContain((await Get<TimelineReader>().OfAsync(town.Aino, marja.Id, Ct))!.Happenings, h => h.Entry == id);
        Assert.Null((await Desk.BringBackAsync(lead, CommandId.New(), id, Ct)).Refused);
        await using var db = Open();
        Assert.Equal([EntryKinds.Added, EntryKinds.Withdrawn, EntryKinds.BroughtBack], await db.Set<JournalEntry>().Where(e => e.SubjectId == id.Value).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_file_is_kept_with_its_entry_and_read_by_those_who_may()
    {
        var id = new EntryId((await Desk.WriteAsync(town.Linnea, CommandId.New(), marja.Id, Terms(), Ct)).Id!.Value);
        using var text = new MemoryStream("Plan"u8.ToArray());
        Assert.Equal(EntryRefusal.Unknown, (await Desk.AttachAsync(town.Eero, CommandId.New(), id, "plan.txt", text, Ct)).Outcome.Refused);
        var (outcome, refusal) = await Desk.AttachAsync(town.Linnea, CommandId.New(), id, "plan.txt", text, Ct);
        Assert.Null(refusal);

        var reader = Get<EntryFileReader>();
        Assert.Null(await reader.OpenAsync(town.Eero, outcome.Id!.Value, small: false, Ct));
        var file = (await reader.OpenAsync(town.Aino, outcome.Id.Value, small: false, Ct))!;
        await using (file.Content)
            Assert.Equal("plan.txt", file.Name);
        using var program = new MemoryStream([0x7f, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 0]);
        Assert.Equal(FileRefusal.NotWhatItSays, (await Desk.AttachAsync(town.Linnea, CommandId.New(), id, "run.pdf", program, Ct)).File);
        await Desk.WithdrawAsync(town.Linnea, CommandId.New(), id, Ct);
        Assert.Null(await reader.OpenAsync(town.Aino, outcome.Id.Value, small: false, Ct));
    }

    private EntryTerms Terms() => new(EntryKind.Visit, town.Meals.Id, Db.Clock.Now(), "", "Slipped in the bathroom.", Language.En, true, []);

    private async Task<EntryRefusal?> WriteAsync(Viewer viewer, EntryTerms terms) => (await Desk.WriteAsync(viewer, CommandId.New(), marja.Id, terms, Ct)).Refused;
}

public sealed class EntryDeskOnSqliteTests : EntryDeskTests<SqliteDb>;

public sealed class EntryDeskOnPostgresTests : EntryDeskTests<PostgresDb>;
