using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Processes are drawn, changed and retired; tickets begin on the newest, stay on theirs, and are moved over when somebody says so.</summary>
public abstract class ProcessDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer admin = null!;

    private CatalogueDesk Catalogue => Get<CatalogueDesk>();

    private TicketDesk Desk => Get<TicketDesk>();

    private ProcessDesk Processes => Get<ProcessDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Admin", Role.Administrator, null, Ct);
    }

    [Fact]
    public async Task A_process_keeps_all_it_was_given_and_gets_a_version_only_when_it_is_drawn_differently()
    {
        var id = await DrawAsync();
        await SaveAsync(id, StreetWork.Stages(town.Roads.Value), "Street work");
        await SaveAsync(id, StreetWork.Stages(town.Roads.Value, fieldHours: 8), "Street work");

        await using var db = Open();
        var kept = await db.Set<Process>().SingleAsync(p => p.Id == id, Ct);
        Assert.Equal(("Street work", town.Streets), (kept.Name.En, kept.Department));
        Assert.Equal([1, 2], kept.Versions.Select(v => v.Number));
        Assert.Equal(StreetWork.Stages(town.Roads.Value), kept.Versions[0].Stages);
        Assert.Equal(StreetWork.Stages(town.Roads.Value, fieldHours: 8), kept.Newest.Stages);
        Assert.Equal(StreetWork.Moves.Order(ByEnds), kept.Newest.Moves.Order(ByEnds));
        Assert.Equal(db.Set<JournalEntry>().Where(e => e.SubjectId == id.Value).Select(e => e.Kind).ToHashSet(), [CatalogueKinds.ProcessDrawn, CatalogueKinds.ProcessChanged]);
    }

    [Fact]
    public async Task What_is_wrong_is_said_with_its_stage_and_nothing_is_stored()
    {
        async Task NoProcessAsync(CatalogueProblem problem, string names, IReadOnlyList<ProcessStage> stages, Viewer? by = null, DepartmentId? department = null) =>
            Assert.Equal(new CatalogueOutcome(null, problem, names), await Catalogue.SaveProcessAsync(
                by ?? admin, CommandId.New(), null, 0, LocalText.Same("Street work"), department ?? town.Streets, stages, StreetWork.Moves, Ct));

        var stages = StreetWork.Stages();
        await NoProcessAsync(CatalogueProblem.NotAllowed, "", stages, by: town.Eero);
        await NoProcessAsync(CatalogueProblem.NoDepartment, "", stages, department: DepartmentId.New());
        await NoProcessAsync(CatalogueProblem.StageTeam, "Field work", StreetWork.Stages(Guid.NewGuid()));
        await NoProcessAsync(CatalogueProblem.NoEnd, "", [.. stages.Select(s => s.Id == StreetWork.Closed ? s with { Category = StageCategory.Waiting } : s)]);
        await NoProcessAsync(CatalogueProblem.StageTarget, "Field work", [.. stages.Select(s => s.Id == StreetWork.Field ? s with { Target = TimeSpan.Zero } : s)]);
        await using var db = Open();
        Assert.False(await db.Set<Process>().AnyAsync(Ct));
    }

    [Fact]
    public async Task A_service_follows_a_process_of_its_department_and_one_in_use_is_not_retired()
    {
        var id = await DrawAsync();
        Assert.Equal(CatalogueProblem.NoProcess, (await Catalogue.SaveServiceAsync(admin, CommandId.New(), town.Meals.Id, 1, town.Meals.Terms with { Process = id }, Ct)).Problem);
        await FollowAsync(id);

        Assert.Equal(new CatalogueOutcome(null, CatalogueProblem.Used, "pothole"), await Catalogue.RetireProcessAsync(admin, CommandId.New(), id, true, Ct));
    }

    [Fact]
    public async Task A_move_lacking_what_the_stage_asks_for_is_refused_and_nothing_is_changed()
    {
        var ticket = await BegunAsync(await DrawAsync());
        async Task<TicketOutcome> MoveAsync(int stage) =>
            await Desk.MoveAsync(town.Eero, new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version), stage, Ct);
        async Task<TicketCommand> CommandAsync() => new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version);

        Assert.Equal(new NotAllowed(Refusal.NoSuchMove), await MoveAsync(StreetWork.Done));
        Assert.IsType<Done>(await MoveAsync(StreetWork.Planned));
        Assert.Equal(new NotAllowed(Refusal.NeedsOwner), await MoveAsync(StreetWork.Field));
        Assert.Equal(StreetWork.Planned, (await Db.NowAsync(ticket.Id, Ct)).StageId);
        await Desk.AssignAsync(town.Eero, await CommandAsync(), town.Eero.Staff, town.Roads, Ct);
        Assert.Equal(new NotAllowed(Refusal.NeedsPlace), await MoveAsync(StreetWork.Field));
    }

    [Fact]
    public async Task Notes_and_replies_since_the_stage_began_let_it_go_on()
    {
        var ticket = await BegunAsync(await DrawAsync(), Location.Unknown with { Address = "Näsintie 4" });
        async Task<TicketCommand> CommandAsync() => new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version);
        async Task<TicketOutcome> MoveAsync(int stage) => await Desk.MoveAsync(town.Eero, await CommandAsync(), stage, Ct, StageTerms.Done);

        await Desk.AssignAsync(town.Eero, await CommandAsync(), town.Eero.Staff, town.Roads, Ct);
        Assert.IsType<Done>(await MoveAsync(StreetWork.Field));
        Assert.Equal(new NotAllowed(Refusal.NeedsNote), await MoveAsync(StreetWork.Shown));
        await Desk.NoteAsync(town.Eero, await CommandAsync(), "Cold mix is in", Ct);
        Assert.IsType<Done>(await MoveAsync(StreetWork.Shown));
        Assert.Equal(new NotAllowed(Refusal.NeedsReply), await MoveAsync(StreetWork.Done));
        await Desk.ReplyAsync(town.Eero, await CommandAsync(), "It is mended", Ct);
        Assert.IsType<Done>(await MoveAsync(StreetWork.Done));
    }

    [Fact]
    public async Task A_stages_target_is_what_is_due_next_when_it_comes_first()
    {
        var ticket = await BegunAsync(await DrawAsync(fieldHours: 1), Location.Unknown with { Address = "Näsintie 4" });
        await Desk.AssignAsync(town.Eero, ticket.Command(), town.Eero.Staff, town.Roads, Ct);
        await Desk.MoveAsync(town.Eero, new(CommandId.New(), ticket.Id, 2), StreetWork.Field, Ct);

        var now = await Db.NowAsync(ticket.Id, Ct);
        Assert.Equal((ClockKind.Stage, Db.Clock.Now().AddHours(1)), (now.NextClock!.Value, now.DueAt));
    }

    [Fact]
    public async Task Open_tickets_stay_on_their_version_until_they_are_moved_with_what_was_shown()
    {
        var id = await DrawAsync();
        var common = await Db.RequestAsync(town.Potholes, Ct);
        var first = await BegunAsync(id);
        var planned = await BegunAsync(id);
        await Desk.MoveAsync(town.Eero, planned.Command(), StreetWork.Planned, Ct);
        // The planned stage is gone in the second version; what means the same is the nearest before.
        await SaveAsync(id, [.. StreetWork.Stages(town.Roads.Value).Where(s => s.Id != StreetWork.Planned)], "Street work",
            [.. StreetWork.Moves.Where(m => m.From != StreetWork.Planned && m.To != StreetWork.Planned), new(StreetWork.Received, StreetWork.Field)]);
        var third = await BegunAsync(id);

        Assert.Empty(await Processes.EarlierAsync(town.Eero, id, Ct));
        var shown = await Processes.EarlierAsync(admin, id, Ct);
        Assert.Equal(
            [((ProcessId?)null, 0, CommonProcess.IdOf(StageCategory.Received), 1, StreetWork.Received), (id, 1, StreetWork.Received, 1, StreetWork.Received), (id, 1, StreetWork.Planned, 1, StreetWork.Received)],
            shown.Select(u => (u.Process, u.ProcessVersion, u.StageId, u.Count, u.Goal)));
        Assert.Null(await Processes.MoveAsync(town.Eero, id, Goals(), null, Ct));
        Assert.Equal(3, await Processes.MoveAsync(admin, id, Goals((id, 1, StageCategory.Assigned, StreetWork.Planned, StreetWork.Field)), null, Ct));

        var now = new[] { await Db.NowAsync(common.Id, Ct), await Db.NowAsync(first.Id, Ct), await Db.NowAsync(planned.Id, Ct), await Db.NowAsync(third.Id, Ct) };
        Assert.Equal([(id, 2, StreetWork.Received), (id, 2, StreetWork.Received), (id, 2, StreetWork.Field), (id, 2, StreetWork.Received)], now.Select(t => (t.Process!.Value, t.ProcessVersion, t.StageId)));
        Assert.Equal([(StageCategory.Received, false), (StageCategory.Assigned, false), (StageCategory.InProgress, true)], now[2].Visits.OrderBy(v => v.From).ThenBy(v => v.To is null).Select(v => (v.Stage, v.To is null)));
        Assert.Empty(await Processes.EarlierAsync(admin, id, Ct));
        Assert.Equal(0, await Processes.MoveAsync(admin, id, Goals(), null, Ct));
    }

    private static Comparer<ProcessMove> ByEnds => Comparer<ProcessMove>.Create((a, b) => (a.From, a.To).CompareTo((b.From, b.To)));

    private static Dictionary<(ProcessId?, int, StageCategory, int), int> Goals(params (ProcessId? Process, int Version, StageCategory Stage, int StageId, int Goal)[] goals) =>
        goals.ToDictionary(g => (g.Process, g.Version, g.Stage, g.StageId), g => g.Goal);

    private async Task<ProcessId> DrawAsync(int fieldHours = 16)
    {
        var made = await Catalogue.SaveProcessAsync(admin, CommandId.New(), null, 0, LocalText.Same("Street work"), town.Streets, StreetWork.Stages(town.Roads.Value, fieldHours), StreetWork.Moves, Ct);
        InTown.Hear(Db);
        return new(made.Id!.Value);
    }

    private async Task SaveAsync(ProcessId id, IReadOnlyList<ProcessStage> stages, string name, IReadOnlyList<ProcessMove>? moves = null)
    {
        await using var db = Open();
        var seen = (await db.Set<Process>().SingleAsync(p => p.Id == id, Ct)).Version;
        Assert.Equal(id.Value, (await Catalogue.SaveProcessAsync(admin, CommandId.New(), id, seen, LocalText.Same(name), town.Streets, stages, moves ?? StreetWork.Moves, Ct)).Id);
        InTown.Hear(Db);
    }

    private async Task FollowAsync(ProcessId id)
    {
        await using var db = Open();
        var service = await db.Set<Service>().SingleAsync(s => s.Id == town.Potholes.Id, Ct);
        if (service.Process == id)
            return;
        Assert.True((await Catalogue.SaveServiceAsync(admin, CommandId.New(), service.Id, service.Version, service.Terms with { Process = id }, Ct)).IsDone);
        InTown.Hear(Db);
    }

    /// <summary>Received now, on the newest version.</summary>
    private async Task<Ticket> BegunAsync(ProcessId id, Location? location = null)
    {
        await FollowAsync(id);
        var known = await Get<CatalogueDirectory>().GetAsync(Ct);
        await using var db = Open();
        var ticket = Ticket.Open(Act.OfTimer(Db.Clock.Now()), new(
            TicketId.New(), (await Get<INumbers>().NextAsync(1, Ct))[0], known.Services[town.Potholes.Id], "Pothole", "", location ?? Location.Unknown, Channel.Web, Language.En, Priority.Normal, null,
            Flow: known.FlowOf(known.Services[town.Potholes.Id])));
        db.Add(ticket);
        await db.SaveChangesAsync(Ct);
        return ticket;
    }
}

public sealed class ProcessDeskOnSqliteTests : ProcessDeskTests<SqliteDb>;

public sealed class ProcessDeskOnPostgresTests : ProcessDeskTests<PostgresDb>;
