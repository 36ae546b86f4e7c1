using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>Words of a concern in what was written of a customer, a visit that was not routine, or a measurement that calls for somebody.</summary>
[NotJournalled("follows from what was written, and is made anew when the words that are looked for change")]
public sealed class Finding
{
    public Guid Id { get; init; }

    public CustomerId Customer { get; init; }

    public DepartmentId Department { get; init; }

    /// <summary>The entry, message or request it is in.</summary>
    public Guid Source { get; init; }

    /// <summary>The entry it is in, if it is one.</summary>
    public EntryId? Entry { get; init; }

    /// <summary>The request it is in, or whose message it is in.</summary>
    public TicketId? Ticket { get; init; }

    public HappeningGroup Group { get; init; }

    public string Code { get; init; } = "";

    /// <summary>As it was written; of a measurement the quantity and its value in thousandths.</summary>
    public string Word { get; init; } = "";

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At { get; init; }
}
