using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

public sealed class TopicsTests
{
    private static readonly Guid Ticket = new("0190a000-0000-7000-8000-000000000001");
    private static readonly Guid Customer = new("0190a000-0000-7000-8000-000000000002");
    private static readonly Guid Roads = new("0190a000-0000-7000-8000-000000000003");
    private static readonly Guid Parks = new("0190a000-0000-7000-8000-000000000004");

    [Fact]
    public void An_entry_about_a_ticket_concerns_the_ticket_its_queue_the_desk_the_customer_and_the_figures() =>
        Same(
            ["ticket/0190a000000070008000000000000001", "customer/0190a000000070008000000000000002", "queue/0190a000000070008000000000000003", "desk", "insights"],
            Ticket, Customer, $$"""{"team":"{{Roads:N}}"}""");

    [Fact]
    public void A_ticket_passed_on_concerns_both_queues() =>
        Same([Topics.Ticket(Ticket), Topics.Queue(Parks), Topics.Queue(Roads), Topics.Desk, Topics.Insights],
            Ticket, null, $$"""{"team":"{{Parks:N}}","fromTeam":"{{Roads:N}}"}""");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"team":null}""")]
    [InlineData("""{"team":7}""")]
    [InlineData("""{"team":"no id"}""")]
    public void A_ticket_in_no_queue_concerns_none(string data) => Same([Topics.Ticket(Ticket), Topics.Desk, Topics.Insights], Ticket, null, data);

    [Fact]
    public void An_entry_about_a_customer_alone_concerns_only_them() => Same([Topics.Customer(Customer)], null, Customer, "{}");

    [Fact]
    public void Everything_else_is_about_the_organisation() => Same([Topics.Organisation], null, null, "{}");

    private static void Same(IEnumerable<string> topics, Guid? ticket, Guid? customer, string data) =>
        Assert.Equal(topics.Order(), Topics.Of(Entries.Of(1, ticket, customer, data)).Order());
}
