using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>How a rule placed it when it came in.</summary>
public sealed partial class Ticket
{
    /// <summary>The rule that placed it; null when none fitted.</summary>
    public Guid? PlacedBy { get; private set; }

    /// <summary>What of the rule fitted, in the rule's own words between semicolons: <c>service;word=vuoto</c>. Never the requester's.</summary>
    public string PlacedWhy { get; private set; } = "";

    /// <param name="act">Of the rule.</param>
    /// <param name="rule">Which one.</param>
    /// <param name="version">The rule's version when it fitted.</param>
    /// <param name="why">What of it fitted.</param>
    public void PlaceByRule(Act act, Guid rule, int version, string why)
    {
        (PlacedBy, PlacedWhy) = (rule, why);
        Tell(act, TicketKinds.Placed, "", ("rule", rule), ("version", version));
    }
}
