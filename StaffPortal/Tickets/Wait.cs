namespace StaffPortal.Tickets;

/// <summary>Why a ticket stands still.</summary>
/// <param name="For">Whom it waits for.</param>
/// <param name="Until">When it goes on if nobody has answered, UTC.</param>
public sealed record Wait(Awaited For, DateTimeOffset Until)
{
    /// <summary>Longest wait; what takes longer is looked at in between.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);
}
