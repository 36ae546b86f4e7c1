using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Tickets;

/// <summary>A desk full of tickets of every kind, the same every time, many of them due or received at one instant; and what lists must say of them, by plain code.</summary>
internal sealed class DeskOfChance
{
    private readonly Dictionary<CustomerId, Customer> customers = [];

    private DeskOfChance(SmallTown town) => Town = town;

    public SmallTown Town { get; }

    /// <summary>Everywhere, one department, the other, both by name, nowhere, nobody.</summary>
    public IReadOnlyList<Viewer> Viewers { get; private set; } = [];

    public static async Task<DeskOfChance> FillAsync(ITestDb db, int count, CancellationToken ct)
    {
        var town = await SmallTown.SettleAsync(db, ct: ct);
        var desk = new DeskOfChance(town)
        {
            Viewers =
            [
                town.Aino, town.Eero, town.Linnea, Viewer.Anonymous,
                new(Guid.CreateVersion7(), "Both", new HashSet<Fact> { new(FactName.ReadTickets, town.Streets), new(FactName.ReadTickets, town.Care) }),
                new(Guid.CreateVersion7(), "None", new HashSet<Fact> { new(FactName.WorkTickets), new(FactName.ReadTickets, DepartmentId.New()) }),
            ],
        };
        Customer[] reporters =
        [
            await db.MeetAsync("Matti", "Virtanen", ct), await db.MeetAsync("", "Havsås Bygg Ab", ct), await db.MeetAsync("Åsa", "Öhman", ct),
        ];
        await using (var context = db.Contexts.CreateDbContext())
        {
            var hidden = await context.Set<Customer>().SingleAsync(c => c.Id == reporters[2].Id, ct);
            hidden.Protect(town.Act(), ProtectionGround.Register, null);
            await context.SaveChangesAsync(ct);
            reporters[2] = hidden;
        }
        foreach (var customer in reporters)
            desk.customers.Add(customer.Id, customer);

        var random = new Random(5311);
        var numbers = await db.Services.GetRequiredService<INumbers>().NextAsync(count, ct);
        await using var filling = db.Contexts.CreateDbContext();
        foreach (var number in numbers)
            filling.Add(desk.Make(db, random, number, reporters));
        await filling.SaveChangesAsync(ct);
        await db.Services.GetRequiredService<DueTimer>().TellAsync(ct);
        return desk;
    }

    /// <summary>Everything a list with this view shows its viewer, in its order.</summary>
    public async Task<IReadOnlyList<QueueRow>> PlainAsync(ITestDb db, Viewer viewer, QueueView view, CancellationToken ct)
    {
        await using var context = db.Contexts.CreateDbContext();
        var all = await context.Set<Ticket>().AsNoTracking().ToListAsync(ct);
        var shown = all.Where(t => viewer.Has(FactName.ReadTickets, t.Department) && (view.WithDone || t.IsOpen)
            && (view.Language is null || view.Language == t.Language) && (view.Priority is null || view.Priority == t.Priority)
            && (view.Stage is null || view.Stage == t.Stage) && (view.Channel is null || view.Channel == t.Channel)
            && view.Kind switch
            {
                QueueKind.Unassigned => t.Owner is null,
                QueueKind.Mine => t.Owner == view.Owner,
                QueueKind.Offered => t is { IsOpen: true, OfferedAt: not null },
                QueueKind.LateSoon => t is { IsOpen: true, Standing: Standing.LateSoon },
                QueueKind.Late => t is { IsOpen: true, Standing: Standing.Late },
                QueueKind.Flagged => t.IsFlagged,
                QueueKind.Team => t.Team == view.Team,
                _ => true,
            });
        var ordered = (view.WithDone ? QueueSort.Newest : view.Sort) switch
        {
            QueueSort.NextDeadline => shown.OrderBy(t => t.DueAt).ThenBy(t => t.Number),
            QueueSort.Oldest => shown.OrderBy(t => t.ReceivedAt).ThenBy(t => t.Number),
            _ => shown.OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Number),
        };
        return [.. ordered.Select(Row)];
    }

    private QueueRow Row(Ticket t)
    {
        var customer = t.Customer is { } id ? customers[id] : null;
        return new(
            t.Id, t.Number, t.Version, t.Subject, t.Service, t.Department, t.Team, t.Owner, t.Stage, t.Priority, t.Channel, t.Language,
            customer is { IsProtected: false } ? customer.Name : null, customer is { IsProtected: true }, t.ReceivedAt, t.DueAt, t.IsOpen, t.IsFlagged,
            t.IsHistory, t.HasTarget, t.Standing, t.NextClock, t.SoonAt, t.Process, t.ProcessVersion, t.StageId, t.OfferedAt);
    }

    private Ticket Make(ITestDb db, Random random, long number, Customer[] reporters)
    {
        var received = db.Clock.Now().AddHours(-random.Next(0, 12));
        var service = random.Next(3) == 0 ? Town.Meals : Town.Potholes;
        var act = Act.OfTimer(received);
        var ticket = Ticket.Open(act, new(
            TicketId.New(), number, service, $"Request {number}", "", Location.Unknown, Pick(random, Channel.Phone, Channel.Web, Channel.Open311),
            Pick(random, Language.Fi, Language.Sv, Language.En), Pick(random, Priority.Normal, Priority.Normal, Priority.High, Priority.Urgent),
            random.Next(4) is var who and < 3 ? reporters[who] : null));
        if (random.Next(2) == 0)
            ticket.Assign(act, Pick(random, Town.Eero.Staff, Town.Aino.Staff, null), Pick(random, Town.Roads, Town.HomeCare, ticket.Team!.Value));
        var next = Pick(random, [.. Workflow.From(ticket.Stage)]);
        if (random.Next(2) == 0)
            ticket.MoveTo(act, next);
        if (random.Next(5) == 0)
            ticket.RaiseFlag(act, "Look", null);
        return ticket;
    }

    private static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
