using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Timeline.Seen;
using Xunit;

namespace StaffPortal.Tests.Timeline.Seen;

/// <summary>Why somebody looked, and what an auditor sees of it.</summary>
public abstract class AuditReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer auditor = null!;
    private Customer marja = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        auditor = await Db.JoinAsync("Auditor", Role.Administrator, null, Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct);
    }

    [Fact]
    public async Task What_ties_somebody_to_a_customer_counts_before_what_they_say()
    {
        Assert.Equal(Occasion.None, await OccasionAsync(town.Eero, Occasion.None));
        Assert.Equal(Occasion.Search, await OccasionAsync(town.Eero, Occasion.Search));
        Assert.Equal(Occasion.Call, await OccasionAsync(town.Eero, Occasion.Call));
        // They say that they came from a request, and there is none.
        Assert.Equal(Occasion.None, await OccasionAsync(town.Eero, Occasion.OwnTicket));
        var ticket = await Db.RequestAsync(town.Potholes, Ct, "Hole", reporter: marja);
        Assert.Equal(Occasion.OwnTicket, await OccasionAsync(town.Eero, Occasion.OwnTicket));
        Assert.Equal(Occasion.Search, await OccasionAsync(town.Eero, Occasion.Search));
        await Db.DoAsync(ticket.Id, t => t.Assign(Act.By(town.Eero.ActorId!.Value, Db.Clock.Now()), town.Eero.Staff, t.Team), Ct);
        Assert.Equal(Occasion.OwnTicket, await OccasionAsync(town.Eero, Occasion.Search));
    }

    [Fact]
    public async Task What_is_unusual_is_told_with_its_signs_and_reviewed_by_another()
    {
        var namesake = await JoinAsync("Bo", "Holmberg");
        var self = await JoinAsync("Marja", "Holmberg");
        var hurried = await JoinAsync("Heikki", "Hurja");
        Saw(town.Aino, marja.Id, Occasion.Call);
        Saw(town.Eero, marja.Id, Occasion.None);
        Saw(namesake, marja.Id, Occasion.Search);
        Saw(self, marja.Id, Occasion.Search);
        for (var n = 0; n <= AuditReader.Many; n++)
            Saw(hurried, CustomerId.New(), Occasion.Search);
        await Get<AccessLog>().FlushAsync(Ct);

        var unusual = (await ReadAsync(auditor, true))!;
        Assert.Equal(
            [(hurried.ActorId, UnusualSign.Many), (town.Eero.ActorId, UnusualSign.NoOccasion), (self.ActorId, UnusualSign.OwnRecord), (namesake.ActorId, UnusualSign.SameName)],
            unusual.Select(l => ((Guid?)l.Entry.Viewer, l.Signs.Single())).OrderBy(l => l.Item2.ToString()));
        Assert.Equal(4, (await Get<AuditReader>().ReadAsync(auditor, marja.Id, null, false, Ct))!.Count);
        Assert.Single((await Get<AuditReader>().ReadAsync(auditor, null, town.Aino.Staff, false, Ct))!);
        Assert.Null(await ReadAsync(town.Aino, true));

        var entry = unusual.Single(l => l.Entry.Viewer == town.Eero.ActorId).Entry.Id;
        var desk = Get<AuditDesk>();
        Assert.False(await desk.ReviewAsync(town.Aino, CommandId.New(), entry, ReviewState.InOrder, "", Ct));
        Assert.False(await desk.ReviewAsync(auditor, CommandId.New(), Guid.CreateVersion7(), ReviewState.InOrder, "", Ct));
        Assert.True(await desk.ReviewAsync(auditor, CommandId.New(), entry, ReviewState.LookedInto, "Asked", Ct));
        Assert.True(await desk.ReviewAsync(auditor, CommandId.New(), entry, ReviewState.InOrder, "Was on call", Ct));
        Assert.Equal((ReviewState.InOrder, "Was on call"), (await ReadAsync(auditor, true))!.Where(l => l.Entry.Id == entry).Select(l => (l.Review!.State, l.Review.Note)).Single());
        Saw(auditor, marja.Id, Occasion.None);
        await Get<AccessLog>().FlushAsync(Ct);
        var own = (await ReadAsync(auditor, true))!.Single(l => l.Entry.Viewer == auditor.ActorId).Entry.Id;
        Assert.False(await desk.ReviewAsync(auditor, CommandId.New(), own, ReviewState.InOrder, "", Ct));
    }

    private async Task<Viewer> JoinAsync(string first, string last)
    {
        await using var db = Open();
        var person = StaffMember.Join(town.Act(), StaffId.New(), first, last, LocalText.Same(""), Language.En, "test", $"{first}.{last}");
        person.Grant(town.Act(), Role.Clerk, null);
        db.Add(person);
        await db.SaveChangesAsync(Ct);
        InTown.Hear(Db);
        return person.ToViewer();
    }

    private Task<Occasion> OccasionAsync(Viewer viewer, Occasion said) => Get<OccasionFinder>().OfAsync(viewer, [marja.Id], said, Ct);

    private Task<IReadOnlyList<AuditLine>?> ReadAsync(Viewer viewer, bool unusual) => Get<AuditReader>().ReadAsync(viewer, null, null, unusual, Ct);

    private void Saw(Viewer viewer, CustomerId customer, Occasion occasion) => Get<AccessLog>().Saw(viewer, SeenKind.Customer, customer.Value, customer.Value, occasion);
}

public sealed class AuditReaderOnSqliteTests : AuditReaderTests<SqliteDb>;

public sealed class AuditReaderOnPostgresTests : AuditReaderTests<PostgresDb>;
