using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

public sealed class TicketTests
{
    [Fact]
    public void A_request_is_received_into_the_queue_of_its_service()
    {
        var matti = Customer.Meet(At(0), CustomerId.New(), CustomerKind.Person, "Matti", "Virtanen", Language.Fi);
        var ticket = Received(Priority.High, matti);

        Assert.Equal(
            (10_412, Potholes.Id, Potholes.Department, Roads, null, StageCategory.Received, Priority.High, matti.Id, Eight, Eight.AddHours(4), true, false),
            (ticket.Number, ticket.Service, ticket.Department, ticket.Team, ticket.Owner, ticket.Stage, ticket.Priority, ticket.Customer, ticket.ReceivedAt, ticket.DueAt, ticket.IsOpen, ticket.IsFlagged));
        Assert.Equal([(StageCategory.Received, 0, null)], Stays(ticket));
        Assert.Equal((Channel.Web, matti.Id, Eight), ticket.Contacts.Select(c => (c.Channel, c.Reporter, c.At)).Single());
        Assert.Null(ticket.ApiKey);
    }

    [Fact]
    public void Its_first_entry_holds_ids_and_our_words_only()
    {
        var ticket = Received();

        Assert.Equal(
            (TicketKinds.Opened, "", $$"""{"department":"{{Potholes.Department.Value:N}}","team":"{{Roads.Value:N}}","service":"{{Potholes.Id.Value:N}}","channel":"Web","priority":"Normal","language":"Fi"}"""),
            Last(ticket));
        Assert.Equal((1, 1), (ticket.Version, ticket.Memory.Count));
    }

    [Fact]
    public void A_request_through_a_key_knows_the_key()
    {
        var key = Guid.CreateVersion7();
        var ticket = Ticket.Open(new(Origin.Channel, key, Eight, Guid.CreateVersion7()), new(
            TicketId.New(), 10_413, Potholes, "Pothole", "", Location.Unknown, Channel.Open311, Language.En, Priority.Normal, null));

        Assert.Equal(key, ticket.ApiKey);
    }

    [Fact]
    public void Another_reporter_of_the_same_matter_is_another_contact()
    {
        var ticket = Received();
        var maija = CustomerId.New();

        ticket.AddContact(At(5), maija, Channel.Phone);

        Assert.Equal([(null, Channel.Web, 0), (maija, Channel.Phone, 5)], ticket.Contacts.Select(c => (c.Reporter, c.Channel, Minute(c.At))));
        Assert.Equal((TicketKinds.ContactAdded, ""), (Last(ticket).Kind, Last(ticket).Fields));
    }

    [Fact]
    public void A_tag_stands_once_whatever_its_letters()
    {
        var ticket = Received();

        ticket.Tag(At(1), " Winter ");
        ticket.Tag(At(2), "winter");
        ticket.Tag(At(3), " ");

        Assert.Equal(["Winter"], ticket.Tags.Select(t => t.Word));
        Assert.Equal((2, TicketKinds.Tagged), (ticket.Version, Last(ticket).Kind));
        Assert.DoesNotContain("inter", Last(ticket).Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Approving_twice_is_one_entry()
    {
        var ticket = Received();

        ticket.ApproveForPublic(At(1));
        ticket.ApproveForPublic(At(2));

        Assert.Equal((true, 2, TicketKinds.Approved, "approved"), (ticket.IsApproved, ticket.Version, Last(ticket).Kind, Last(ticket).Fields));
    }
}
