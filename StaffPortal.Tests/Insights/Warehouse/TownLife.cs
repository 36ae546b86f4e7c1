using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Warehouse;

/// <summary>What happens in the small town while time passes: requests, old cases, and all a desk lets people do to them. Everything on whole minutes.</summary>
internal sealed class TownLife(ITestDb db, SmallTown town, Random chance)
{
    private static readonly string?[] Districts = ["Centre", "Harbour", "O'Brien's hill", " ", null];

    private readonly List<TicketId> tickets = [];
    private readonly List<string> done = [];
    private int steps;

    /// <summary>Asked for by chance.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [town.Potholes];

    /// <summary>Who asks; nobody known when empty.</summary>
    public IReadOnlyList<Customer> Customers { get; init; } = [];

    /// <summary>One of so many steps is a request.</summary>
    public int Requests { get; init; } = 12;

    /// <summary>One of so many steps brings an old case in.</summary>
    public int Recalls { get; init; } = 97;

    /// <summary>How old one may be, days.</summary>
    public int Oldest { get; init; } = 400;

    /// <summary>The longest pause between two steps, minutes.</summary>
    public int Pause { get; init; } = 90;

    /// <summary>What came about, by its name.</summary>
    public IReadOnlyList<string> Done => done;

    private TicketDesk Desk => db.Services.GetRequiredService<TicketDesk>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async Task StepAsync()
    {
        db.Clock.Advance(TimeSpan.FromMinutes(chance.Next(1, Pause)));
        if (steps % Requests == 0)
            await RequestAsync();
        else if (steps % Recalls == 0)
            await RecallAsync();
        else
            await ActAsync(tickets[chance.Next(tickets.Count)]);
        steps++;
    }

    private async Task RequestAsync()
    {
        var known = await db.Services.GetRequiredService<CatalogueDirectory>().GetAsync(Ct);
        var service = Services[chance.Next(Services.Count)];
        var asks = Customers.Count == 0 || chance.Next(4) == 0 ? null : Customers[chance.Next(Customers.Count)];
        var act = Act.OfTimer(db.Clock.Now());
        var ticket = Ticket.Open(act, new(TicketId.New(), await NumberAsync(), service, "New", "", Somewhere(), Somehow(), Language.En, (Priority)chance.Next(3), asks, Flow: known.FlowOf(service)));
        if (chance.Next(3) == 0)
            ticket.PlaceByRule(act, Guid.CreateVersion7(), 1, "service");
        await AddAsync(ticket);
    }

    private async Task RecallAsync()
    {
        var at = db.Clock.Now().AddDays(-chance.Next(1, Oldest));
        var ending = chance.Next(4) == 0 ? Ending.Duplicate : (Ending?)null;
        var past = chance.Next(5) switch
        {
            0 => new Past(null, StageCategory.Received, null, Precision.Instant, null),
            1 => new Past(at.AddDays(10), StageCategory.Closed, at.AddDays(chance.Next(0, 30)), Precision.Day, ending),
            2 => new Past(null, StageCategory.Closed, at, Precision.Instant, ending),
            _ => new Past(at.AddDays(10), StageCategory.Closed, at.AddMinutes(chance.Next(1, 40_000)), Precision.Instant, ending),
        };
        await AddAsync(Ticket.Recall(new(Origin.Import, null, at, Guid.CreateVersion7()), new(
            TicketId.New(), await NumberAsync(), Services[chance.Next(Services.Count)], "Old", "", Somewhere(), Somehow(), Language.Fi, Priority.Normal, null), past));
        done.Add("recall");
    }

    private async Task ActAsync(TicketId id)
    {
        var now = await db.NowAsync(id, Ct);
        var command = new TicketCommand(CommandId.New(), id, now.Version);
        var handler = now.Department == town.Streets ? town.Eero : town.Linnea;
        var viewer = chance.Next(2) == 0 ? handler : town.Aino;
        var team = (now.Department == town.Streets) == (chance.Next(3) > 0) ? town.Roads : town.HomeCare;
        var (what, act) = chance.Next(9) switch
        {
            0 => ("assign", Desk.AssignAsync(viewer, command, chance.Next(3) == 0 ? null : chance.Next(2) == 0 ? handler.Staff : town.Aino.Staff, team, Ct)),
            1 => ("accept", Desk.AcceptAsync(viewer, command, Ct)),
            2 => ("give back", Desk.GiveBackAsync(viewer, command, "Not ours", Ct)),
            3 => ("reply", Desk.ReplyAsync(viewer, command, "We come", Ct)),
            4 => ("hear", Desk.HearAsync(viewer, command, Channel.Phone, "It is still there", Ct)),
            5 => ("prioritise", Desk.PrioritiseAsync(viewer, command, (Priority)chance.Next(3), Ct)),
            6 => ("set due", Desk.SetDueAsync(viewer, command, db.Clock.Now().AddMinutes(chance.Next(60, 20_000)), "Agreed", Ct)),
            _ => ("move", MoveAsync(viewer, command, now.Stage)),
        };
        var outcome = await act;
        if (outcome is not Done ok)
            return;
        done.Add(what);
        if (ok.Before is { } before && chance.Next(5) == 0 && await Desk.UndoAsync(viewer, new(CommandId.New(), id, ok.Version), before, Ct) is Done)
            done.Add("undo");
        else
            await db.DoAsync(id, t => t.Messages.Where(m => m.State == MessageState.Waiting).ToList().ForEach(m => t.Record(Act.OfTimer(db.Clock.Now()), m.Id)), Ct);
    }

    private Task<TicketOutcome> MoveAsync(Viewer viewer, TicketCommand command, StageCategory from)
    {
        var goals = Workflow.From(from);
        return Desk.MoveAsync(viewer, command, goals[chance.Next(goals.Count)], Ct,
            new(new Wait((Awaited)chance.Next(5), db.Clock.Now().AddDays(9)), chance.Next(4) == 0 ? (Ending)chance.Next(5) : null));
    }

    private async Task AddAsync(Ticket ticket)
    {
        await using var context = db.Contexts.CreateDbContext();
        context.Add(ticket);
        await context.SaveChangesAsync(Ct);
        tickets.Add(ticket.Id);
    }

    private async Task<long> NumberAsync() => (await db.Services.GetRequiredService<INumbers>().NextAsync(1, Ct))[0];

    private Location Somewhere() => Location.Unknown with { District = Districts[chance.Next(Districts.Length)] };

    private Channel Somehow() => (Channel)chance.Next(4);
}
