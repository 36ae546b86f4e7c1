namespace StaffPortal.Timeline;

/// <param name="Id">The entry or file it is about; null when nothing was done.</param>
/// <param name="Refused">Why nothing was done.</param>
/// <param name="Repeated">It had been taken before.</param>
public sealed record EntryOutcome(Guid? Id, EntryRefusal? Refused = null, bool Repeated = false)
{
    public static EntryOutcome No(EntryRefusal why) => new(null, why);
}
