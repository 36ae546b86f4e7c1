using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Tickets;

/// <summary>More people, customers and requests for the small town.</summary>
internal static class InTown
{
    /// <summary>A colleague with one role, held in a department or everywhere.</summary>
    public static async Task<Viewer> JoinAsync(this ITestDb db, string name, Role role, DepartmentId? department, CancellationToken ct)
    {
        await using var context = db.Contexts.CreateDbContext();
        var act = Act.OfTimer(db.Clock.Now());
        var person = StaffMember.Join(act, StaffId.New(), name, "", LocalText.Same(""), Language.En, "test", name);
        person.Grant(act, role, department);
        context.Add(person);
        await context.SaveChangesAsync(ct);
        Hear(db);
        return person.ToViewer();
    }

    public static async Task<Customer> MeetAsync(
        this ITestDb db, string first, string last, CancellationToken ct, params (ContactPointKind Kind, string Value)[] points)
    {
        await using var context = db.Contexts.CreateDbContext();
        var act = Act.OfTimer(db.Clock.Now());
        var customer = Customer.Meet(act, CustomerId.New(), first.Length == 0 ? CustomerKind.Organisation : CustomerKind.Person, first, last, Language.Sv);
        foreach (var (kind, value) in points)
            customer.ReachableAt(act, kind, value);
        context.Add(customer);
        await context.SaveChangesAsync(ct);
        return customer;
    }

    /// <summary>A request, received now, stored.</summary>
    public static async Task<Ticket> RequestAsync(
        this ITestDb db, Service service, CancellationToken ct, string subject = "Pothole", Customer? reporter = null, Location? location = null, string description = "", Action<Ticket>? then = null)
    {
        await using var context = db.Contexts.CreateDbContext();
        var ticket = Ticket.Open(Act.OfTimer(db.Clock.Now()), new(
            TicketId.New(), (await db.Services.GetRequiredService<INumbers>().NextAsync(1, ct))[0], service, subject, description,
            location ?? Location.Unknown, Channel.Web, Language.En, Priority.Normal, reporter));
        then?.Invoke(ticket);
        context.Add(ticket);
        await context.SaveChangesAsync(ct);
        return ticket;
    }

    /// <summary>Does something to a stored ticket by its own verbs.</summary>
    public static async Task<Ticket> DoAsync(this ITestDb db, TicketId id, Action<Ticket> what, CancellationToken ct)
    {
        await using var context = db.Contexts.CreateDbContext();
        var ticket = await WholeAsync(context, id, ct);
        what(ticket);
        await context.SaveChangesAsync(ct);
        return ticket;
    }

    /// <summary>The ticket as it stands now, with all its parts.</summary>
    public static async Task<Ticket> NowAsync(this ITestDb db, TicketId id, CancellationToken ct)
    {
        await using var context = db.Contexts.CreateDbContext();
        return await WholeAsync(context, id, ct);
    }

    /// <summary>A command of somebody who saw the ticket as it is here.</summary>
    public static TicketCommand Command(this Ticket seen) => new(CommandId.New(), seen.Id, seen.Version);

    /// <summary>The directories hear of what was added to the town, as the follower would tell them.</summary>
    public static void Hear(ITestDb db)
    {
        foreach (var listener in db.Services.GetServices<IJournalListener>())
            listener.Heard([Entries.Of(1, subject: "staff"), Entries.Of(2, subject: "service"), Entries.Of(3, subject: "template")]);
    }

    private static Task<Ticket> WholeAsync(PortalContext context, TicketId id, CancellationToken ct) =>
        context.Set<Ticket>().Include(t => t.Visits).Include(t => t.Flags).Include(t => t.Tags).Include(t => t.Messages).Include(t => t.Contacts).Include(t => t.CallBacks)
            .AsSplitQuery().SingleAsync(t => t.Id == id, ct);
}
