using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Messaging;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;

namespace StaffPortal.Tests.Triage;

/// <summary>
/// For every command: desks that only ever heard the feed show, once released, what a fresh reading shows; their badges too.
/// A desk that hears nothing reads nothing, so a topic left out is found here.
/// </summary>
public abstract class ConvergenceTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly string[] Commands =
    [
        "take in", "take", "give", "pass on", "free", "move", "resolve", "reopen", "prioritise", "undo taking", "undo passing on", "undo resolving",
        "reply", "note", "withdraw", "record", "raise", "lower", "expire", "tag", "approve", "hear", "contact",
    ];

    private SmallTown town = null!;
    private Following following = null!;
    private Ticket ticket = null!;
    private Ticket owned = null!;
    private Ticket resolved = null!;

    private TicketDesk Desk => Get<TicketDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        following = await Following.StartAsync(Db, Ct);
    }

    public override async ValueTask DisposeAsync()
    {
        await following.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task After_each_command_every_desk_that_heard_of_it_equals_a_fresh_reading()
    {
        var wrong = new List<string>();
        foreach (var command in Commands)
        {
            await PrepareAsync();
            List<Screen> screens = [];
            foreach (var viewer in new[] { town.Aino, town.Eero, town.Linnea })
                foreach (var view in Views(viewer))
                    screens.Add(await Screen.OpenAsync(Db, viewer, view, Ct));

            await CarryOutAsync(command);
            await following.CaughtUpAsync(Ct);

            foreach (var screen in screens)
            {
                wrong.AddRange(await screen.DifferencesAsync(command, Ct));
                screen.Dispose();
            }
        }

        Findings.None(wrong);
    }

    private IEnumerable<QueueView> Views(Viewer viewer) =>
    [
        new(QueueKind.Unassigned), new(QueueKind.Mine, Owner: viewer.Staff), new(QueueKind.Flagged), new(QueueKind.AllOpen) { Sort = QueueSort.Newest },
        new(QueueKind.AllOpen) { WithDone = true }, new(QueueKind.Team, town.Roads), new(QueueKind.Team, town.HomeCare),
        new(QueueKind.AllOpen) { Stage = StageCategory.Waiting }, new(QueueKind.Unassigned) { Priority = Priority.Urgent },
    ];

    private async Task PrepareAsync()
    {
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        ticket = await town.ReceiveAsync(Ct);
        owned = await Db.RequestAsync(town.Potholes, Ct, then: t => t.Assign(town.Act(), town.Eero.Staff, town.Roads));
        resolved = await Db.RequestAsync(town.Meals, Ct, then: t => t.MoveTo(town.Act(), StageCategory.Resolved));
        await following.CaughtUpAsync(Ct);
    }

    private async Task CarryOutAsync(string command)
    {
        var key = new Viewer(Guid.CreateVersion7(), "Key", new HashSet<Fact> { new(FactName.CreateRequests) });
        switch (command)
        {
            case "take in":
                await Get<Intake>().TakeInAsync(key, [CommandId.New()], new() { Channel = Channel.Open311, Service = town.Potholes, Description = "Deep", Requester = new("Matti", "Virtanen", "matti@esimerkki.fi", "") }, Ct);
                break;
            case "take":
                await DoneAsync(Desk.AssignAsync(town.Eero, ticket.Command(), town.Eero.Staff, town.Roads, Ct));
                break;
            case "give":
                await DoneAsync(Desk.AssignAsync(town.Aino, owned.Command(), town.Aino.Staff, town.Roads, Ct));
                break;
            case "pass on":
                await DoneAsync(Desk.AssignAsync(town.Aino, ticket.Command(), null, town.HomeCare, Ct));
                break;
            case "free":
                await DoneAsync(Desk.AssignAsync(town.Aino, owned.Command(), null, town.Roads, Ct));
                break;
            case "move":
                await DoneAsync(Desk.MoveAsync(town.Eero, owned.Command(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock)));
                break;
            case "resolve":
                await DoneAsync(Desk.MoveAsync(town.Eero, owned.Command(), StageCategory.Resolved, Ct, StageTerms.Done));
                break;
            case "reopen":
                await DoneAsync(Desk.MoveAsync(town.Aino, resolved.Command(), StageCategory.InProgress, Ct));
                break;
            case "prioritise":
                await DoneAsync(Desk.PrioritiseAsync(town.Eero, ticket.Command(), Priority.Urgent, Ct));
                break;
            case "undo taking":
                await UndoAsync(await Desk.AssignAsync(town.Aino, ticket.Command(), town.Aino.Staff, town.Roads, Ct));
                break;
            case "undo passing on":
                await UndoAsync(await Desk.AssignAsync(town.Aino, ticket.Command(), null, town.HomeCare, Ct));
                break;
            case "undo resolving":
                await UndoAsync(await Desk.MoveAsync(town.Aino, ticket.Command(), StageCategory.Resolved, Ct, StageTerms.Done));
                break;
            case "reply":
                await DoneAsync(Desk.ReplyAsync(town.Eero, ticket.Command(), "We come.", Ct));
                break;
            case "note":
                await DoneAsync(Desk.NoteAsync(town.Eero, ticket.Command(), "Ask.", Ct));
                break;
            case "withdraw":
                var said = await DoneAsync(Desk.ReplyAsync(town.Eero, ticket.Command(), "We come.", Ct));
                await DoneAsync(Desk.WithdrawAsync(town.Eero, ticket.Command(), new(said.Made!.Value), Ct));
                break;
            case "record":
                await DoneAsync(Desk.ReplyAsync(town.Eero, ticket.Command(), "We come.", Ct));
                Db.Clock.Advance(TicketDesk.ReplyWaits);
                await Get<ReplyOutbox>().ReleaseAsync(Ct);
                break;
            case "raise":
                await DoneAsync(Desk.RaiseFlagAsync(town.Eero, ticket.Command(), "Look", null, Ct));
                break;
            case "lower":
                var raised = await DoneAsync(Desk.RaiseFlagAsync(town.Eero, ticket.Command(), "Look", null, Ct));
                await DoneAsync(Desk.LowerFlagAsync(town.Eero, ticket.Command(), new(raised.Made!.Value), Ct));
                break;
            case "expire":
                await DoneAsync(Desk.RaiseFlagAsync(town.Eero, ticket.Command(), "Look", Db.Clock.Now().AddMinutes(1), Ct));
                Db.Clock.Advance(TimeSpan.FromMinutes(2));
                await Get<FlagExpiry>().LowerAsync(Ct);
                break;
            case "tag":
                await DoneAsync(Desk.TagAsync(town.Eero, ticket.Command(), "winter", Ct));
                break;
            case "approve":
                await DoneAsync(Desk.ApproveForPublicAsync(town.Eero, ticket.Command(), Ct));
                break;
            case "hear":
                await Db.DoAsync(resolved.Id, t => t.Hear(Act.OfTimer(Db.Clock.Now()), null, Channel.Email, "Still there."), Ct);
                break;
            case "contact":
                await Db.DoAsync(ticket.Id, t => t.AddContact(Act.OfTimer(Db.Clock.Now()), null, Channel.Phone), Ct);
                break;
            default:
                throw new ArgumentException(command);
        }
    }

    private async Task UndoAsync(TicketOutcome act)
    {
        var done = Assert.IsType<Done>(act);
        await DoneAsync(Desk.UndoAsync(town.Aino, new(CommandId.New(), ticket.Id, done.Version), done.Before!, Ct));
    }

    private static async Task<Done> DoneAsync(Task<TicketOutcome> act) => Assert.IsType<Done>(await act);

    /// <summary>An open desk as the list's screen keeps it: it reads again only when one of its topics was touched.</summary>
    private sealed class Screen : IDisposable
    {
        private readonly ITestDb db;
        private readonly Viewer viewer;
        private readonly DeskList list;
        private readonly IDisposable listening;
        private int told;

        private Screen(ITestDb db, Viewer viewer, QueueView view)
        {
            (this.db, this.viewer) = (db, viewer);
            var queue = db.Services.GetRequiredService<QueueReader>();
            list = ActivatorUtilities.CreateInstance<DeskList>(db.Services, ActivatorUtilities.CreateInstance<DeskReads>(db.Services), queue);
            listening = db.Services.GetRequiredService<LiveFeed>().Subscribe(
                [view is { Kind: QueueKind.Team, Team: { } team } ? Topics.Queue(team.Value) : Topics.Desk], _ => Interlocked.Increment(ref told));
            list.Choose(view, "");
        }

        public static async Task<Screen> OpenAsync(ITestDb db, Viewer viewer, QueueView view, CancellationToken ct)
        {
            var screen = new Screen(db, viewer, view);
            await screen.list.ReadAsync(viewer, ct);
            return screen;
        }

        public async Task<IEnumerable<string>> DifferencesAsync(string command, CancellationToken ct)
        {
            if (Volatile.Read(ref told) > 0)
                await list.ReadAsync(viewer, ct);
            list.Held.Release(db.Clock.Now());
            var view = list.View!;
            var all = await db.Services.GetRequiredService<QueueReader>().PageAsync(viewer, view, null, QueueReader.LargestPage, ct);
            var fresh = all.Take(DeskList.FirstPage).ToList();
            var name = $"{command}: {viewer.Name}'s {view.Kind} {view.Order} {view.Stage} {view.Priority}";
            List<string> found = [];
            if (!fresh.SequenceEqual(list.Held.Shown.Select(s => s.Row)))
                found.Add($"{name} shows {Numbers(list.Held.Shown.Select(s => s.Row))} instead of {Numbers(fresh)}");
            if (list.Total is { } total && total != all.Count)
                found.Add($"{name} says {total} of {all.Count}");
            return found;
        }

        public void Dispose() => listening.Dispose();

        private static string Numbers(IEnumerable<QueueRow> rows) => string.Join(' ', rows.Select(r => $"{r.Number}v{r.Version}"));
    }
}

public sealed class ConvergenceOnSqliteTests : ConvergenceTests<SqliteDb>;

public sealed class ConvergenceOnPostgresTests : ConvergenceTests<PostgresDb>;
