using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Insights.Counting;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Pins;
using StaffPortal.Timeline.Retention;
using Xunit;

namespace StaffPortal.Tests.Timeline.Retention;

/// <summary>The small town with a class of a year for both services, and a person of whom words are planted everywhere.</summary>
public abstract class RetentionTown<TDb> : FigureTown<TDb>
    where TDb : ITestDb, new()
{
    /// <summary>Every word that is planted begins so.</summary>
    protected const string Root = "zyxq";

    protected static readonly string[] Words = [Root, "409998877", "zyx-road"];

    protected Viewer Admin { get; private set; } = null!;

    protected Viewer Lead { get; private set; } = null!;

    protected RetentionClassId Year { get; private set; }

    protected RetentionDesk Desk => Get<RetentionDesk>();

    protected RetentionReader Reader => Get<RetentionReader>();

    protected RetentionTimer Timer => Get<RetentionTimer>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Admin = await Db.JoinAsync("Admin", Role.Administrator, null, Ct);
        Lead = await Db.JoinAsync("Lead", Role.Lead, null, Ct);
        Year = new((await Get<CatalogueDesk>().SaveRetentionAsync(Admin, CommandId.New(), null, 0, new(LocalText.Same("A year"), 12, "Law"), Ct)).Id!.Value);
        await KeepAsync(Year, Town.Potholes, Town.Meals);
    }

    protected async Task KeepAsync(RetentionClassId? kept, params Service[] services)
    {
        await using (var db = Open())
        {
            foreach (var service in services)
            {
                var stored = await db.Set<Service>().SingleAsync(s => s.Id == service.Id, Ct);
                stored.Change(Act.OfTimer(Db.Clock.Now()), stored.Terms with { Retention = kept });
            }
            await db.SaveChangesAsync(Ct);
        }
        Get<CatalogueDirectory>().Forget();
    }

    /// <summary>A person with a request, an entry and all else that is written of people, in which words are planted.</summary>
    private protected async Task<Planted> PlantAsync()
    {
        var store = Get<FileStore>();
        var marja = await Db.MeetAsync("Zyxqmarja", "Zyxqlast", Ct, (ContactPointKind.Phone, "040 999 8877"), (ContactPointKind.Email, "zyxq@town.example"), (ContactPointKind.Address, "Zyx-road 7"));
        var son = await Db.MeetAsync("Oskar", "Son", Ct);
        var (file, note) = (await KeptAsync(store, "zyxqfile.txt", "Letter"), await KeptAsync(store, "zyxqnote.txt", "Note"));
        TicketId id;
        await using (var db = Open())
        {
            var act = Act.OfTimer(Db.Clock.Now());
            var customer = await db.Set<Customer>().Include(c => c.ContactPoints).Include(c => c.Relations).SingleAsync(c => c.Id == marja.Id, Ct);
            customer.Change(act, CustomerTerms.Of(customer) with { FirstName = "Zyxqmaria", BornOn = new(1950, 3, 2) });
            var other = await db.Set<Customer>().SingleAsync(c => c.Id == son.Id, Ct);
            var relation = customer.Relate(act, RelationKind.GuardianOf, other, null, "Zyxqground");
            customer.EndRelation(act, relation.Id, other);
            db.Add(CustomerFlag.Raise(act, Lead.ActorId!.Value, marja.Id, "Zyxqflag", null));
            var ticket = Ticket.Open(act, new(
                TicketId.New(), (await Get<INumbers>().NextAsync(1, Ct))[0], Town.Potholes, "Zyxqsubject", "Zyxqdescription", new("Zyx-road 7", "Centre", 60.1, 24.9), Channel.Web, Language.En, Priority.Normal, customer,
                "https://zyxq.example/a.jpg", new Dictionary<string, IReadOnlyList<string>> { ["what"] = ["Zyxqanswer"] }));
            ticket.Note(act, "Zyxqnote");
            ticket.Record(act, ticket.Reply(act, "Zyxqreply", act.At).Id);
            ticket.Hear(act, marja.Id, Channel.Phone, "Zyxqheard");
            ticket.LowerFlag(act, ticket.RaiseFlag(act, "Zyxqraised", null).Id);
            ticket.Tag(act, "zyxqtag");
            ticket.KeepCallBack(act, ticket.PromiseCallBack(act, Lead.Staff!.Value, act.At.AddDays(1), "040 999 8877").Id);
            ticket.Attach(act, AttachmentId.New(), file);
            id = ticket.Id;
            db.Add(ticket);
            db.Add(new Draft { Staff = Lead.Staff!.Value, Ticket = id, Kind = MessageKind.Note, Text = "Zyxqdraft", At = act.At });
            var entry = TimelineEntry.Write(act, marja.Id, Town.Care, new(
                EntryKind.Visit, Town.Meals.Id, act.At, "Zyxqtitle", "Zyxqtext kaatui", Language.Fi, false, [(Quantity.Weight, 58.4m)], null, "Zyxqauthor"));
            entry.Attach(act, note);
            db.Add(entry);
            await db.SaveChangesAsync(Ct);
        }
        await using (var db = Open())
        {
            var finding = await db.Set<Finding>().FirstAsync(f => f.Entry != null, Ct);
            db.Add(Dismissal.Of(Act.OfTimer(Db.Clock.Now()), Lead.ActorId!.Value, finding, "Zyxqdismissed"));
            await db.SaveChangesAsync(Ct);
        }
        return new(marja.Id, id, file, note);
    }

    /// <summary>Closes it, as it goes: resolved, closed.</summary>
    protected Task CloseAsync(TicketId id) => Db.DoAsync(id, t =>
    {
        var act = Act.OfTimer(Db.Clock.Now());
        if (t.IsOpen)
            t.MoveTo(act, StageCategory.Resolved, StageTerms.Done);
        t.MoveTo(act, StageCategory.Closed, StageTerms.Done);
    }, Ct);

    /// <summary>Goes on to half past two at night, so many days on.</summary>
    protected async Task<bool> NightAsync(int days = 1)
    {
        var zone = Get<TimeZoneInfo>();
        var day = Moments.Day(Db.Clock.GetUtcNow(), zone).AddDays(days);
        Db.Clock.SetUtcNow(Moments.At(day, new(2, 30), zone));
        return await Timer.NightAsync(Ct);
    }

    /// <summary>Removes by hand what stands on the list, to its end.</summary>
    protected async Task<int> RemoveAsync()
    {
        var overview = await Reader.ReadAsync(Admin, Ct);
        Assert.Null(await Desk.RemoveAsync(Admin, overview!.ListedAt!.Value, Ct));
        await using var db = Open();
        var run = await db.Set<RetentionRun>().SingleAsync(Ct);
        return await Get<RetentionRemover>().RunAsync(new(run.Running!.Value, overview.ListedAt, null, Admin.ActorId), Ct);
    }

    protected async Task<IReadOnlyList<(RecordKind Kind, Guid Subject)>> ListAsync() => [.. (await Reader.LinesAsync(Admin, null, null, 1_000, Ct)).Select(l => (l.Kind, l.Subject))];

    private static async Task<KeptFile> KeptAsync(FileStore store, string name, string content)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        return new(name, FileKind.Text, await store.KeepAsync(bytes, Ct), null, bytes.Length);
    }

    private protected sealed record Planted(CustomerId Customer, TicketId Ticket, KeptFile File, KeptFile Note);
}
