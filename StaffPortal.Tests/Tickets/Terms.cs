using StaffPortal.Tickets;

namespace StaffPortal.Tests.Tickets;

/// <summary>What is said of waiting.</summary>
internal static class Terms
{
    /// <summary>For the requester, three days.</summary>
    public static StageTerms Wait(TimeProvider clock, Awaited whom = Awaited.Requester, int days = 3) => new(new Wait(whom, clock.GetUtcNow().AddDays(days)));
}
