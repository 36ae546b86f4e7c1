using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Allocation;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Channels;

/// <summary>Takes in what came through a channel: matches or meets the customer, opens the ticket and lets the rules place it, all in one save.</summary>
public sealed class Intake(Commands commands, CustomerMatching matching, Placer placer, CatalogueDirectory catalogue, INumbers numbers, TimeProvider clock)
{
    /// <summary>Owner of the marks of those who were met this minute.</summary>
    private static readonly Guid Meeting = new("6d656574-696e-4720-8000-000000000001");

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <param name="viewer">The API key or member of staff it came through.</param>
    /// <param name="ids">The command's ids; a contact that shares one was taken in before.</param>
    /// <param name="contact">What came in; its parts were checked by its channel.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.CreateRequests)]
    public Task<Committed<Received>> TakeInAsync(Viewer viewer, IReadOnlyList<CommandId> ids, IncomingContact contact, CancellationToken ct) =>
        TakeInAsync(viewer, ids, contact, (_, _) => Task.CompletedTask, ct);

    /// <param name="viewer">The API key or member of staff it came through.</param>
    /// <param name="ids">The command's ids; a contact that shares one was taken in before.</param>
    /// <param name="contact">What came in; its parts were checked by its channel.</param>
    /// <param name="also">What its channel stores in the same save.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.CreateRequests)]
    public async Task<Committed<Received>> TakeInAsync(
        Viewer viewer, IReadOnlyList<CommandId> ids, IncomingContact contact, Func<PortalContext, CancellationToken, Task> also, CancellationToken ct)
    {
        if (!viewer.Has(FactName.CreateRequests, contact.Service.Department) || viewer.ActorId is not { } actor)
            throw new UnauthorizedAccessException("This viewer may not make requests.");
        var number = (await numbers.NextAsync(1, ct))[0];
        var flow = (await catalogue.GetAsync(ct)).FlowOf(contact.Service);
        return await commands.OnceAsync(actor, ids, "take-in", async (db, stop) =>
        {
            var act = new Act(contact.Taken is null ? Origin.Channel : Origin.Person, actor, clock.Now(), Guid.CreateVersion7());
            var reporter = contact.Taken is { } taken ? await TakenReporterAsync(db, act, contact, taken, stop)
                : contact.Requester is { IsEmpty: false } requester ? await ReporterAsync(db, act, contact, requester, stop) : null;
            var ticket = Ticket.Open(act, new(
                TicketId.New(), number, contact.Service, SubjectOf(contact), contact.Description, contact.Location,
                contact.Channel, contact.Language, contact.Priority, reporter, contact.MediaUrl, contact.Answers, Flow: flow));
            if (contact.Taken is { CallBackDue: { } due } promise)
                ticket.PromiseCallBack(act, new(actor), due, promise.CallBackPhone);
            await placer.PlaceAsync(ticket, act, contact.Service, stop);
            db.Add(ticket);
            await also(db, stop);
            return new Received(ticket.Id, ticket.Number);
        }, ct);
    }

    private static async Task<Customer?> TakenReporterAsync(PortalContext db, Act act, IncomingContact contact, TakenByStaff taken, CancellationToken ct)
    {
        if (taken.Known is { } known)
        {
            var kept = await SamePerson.KeptAsync(db, known, ct);
            return await db.Set<Customer>().AsNoTracking().SingleAsync(c => c.Id == kept, ct);
        }
        if (contact.Requester is not { IsEmpty: false } said)
            return null;
        if (taken.Colleague is { } colleague)
        {
            if (await db.Set<Customer>().AsNoTracking().SingleOrDefaultAsync(c => c.Colleague == colleague, ct) is { } before)
                return before;
            var met = Customer.MeetColleague(act, CustomerId.New(), colleague, said.FirstName, said.LastName, contact.Language);
            db.Add(met);
            return met;
        }
        return Meet(db, act, contact, said, taken.Kind);
    }

    private async Task<Customer> ReporterAsync(PortalContext db, Act act, IncomingContact contact, Requester requester, CancellationToken ct)
    {
        var (known, unmet) = await matching.ByContactPointAsync(db, $"{requester.FirstName} {requester.LastName}", requester.Email, requester.Phone, ct);
        if (known is not null)
            return known;
        // Two contacts of one new person at one instant: the second save meets the first one's mark, and decides again with the person known.
        foreach (var mark in unmet)
            db.Add(new CommandRecord { Actor = Meeting, Id = MarkOf(mark, act.At), Kind = "meet", Outcome = "", At = act.At });
        return Meet(db, act, contact, requester, CustomerKind.Person);
    }

    /// <summary>Of the contact point (and the name) and the minute; the mark itself says nothing about anybody.</summary>
    private static Guid MarkOf(string whom, DateTimeOffset at) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{whom}|{at.ToUnixTimeSeconds() / 60}"))[..16]);

    private static Customer Meet(PortalContext db, Act act, IncomingContact contact, Requester requester, CustomerKind kind)
    {
        var source = contact.Taken is null ? ContactSource.Requester : ContactSource.Staff;
        var met = Customer.Meet(act, CustomerId.New(), kind, requester.FirstName, requester.LastName, contact.Language);
        if (requester.Email.Length > 0)
            met.ReachableAt(act, ContactPointKind.Email, requester.Email, source);
        if (requester.Phone.Length > 0)
            met.ReachableAt(act, ContactPointKind.Phone, requester.Phone, source);
        db.Add(met);
        return met;
    }

    private static string SubjectOf(IncomingContact contact)
    {
        var given = contact.Subject.Trim();
        if (given.Length == 0)
            given = contact.Description.Trim().Split(LineEnds, 2)[0];
        if (given.Length == 0)
            given = contact.Service.Name.In(contact.Language);
        return given.Length <= Ticket.SubjectLength ? given : given[..(Ticket.SubjectLength - 1)].TrimEnd() + "…";
    }
}
