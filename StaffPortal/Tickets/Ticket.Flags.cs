using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Reasons to look now.</summary>
public sealed partial class Ticket
{
    private readonly List<Flag> flags = [];

    public IReadOnlyList<Flag> Flags => flags;

    public Flag RaiseFlag(Act act, string reason, DateTimeOffset? expiresAt)
    {
        var flag = Flag.Raise(Id, act, reason, expiresAt);
        flags.Add(flag);
        IsFlagged = true;
        Tell(act, TicketKinds.FlagRaised, "", ("flag", flag.Id.Value));
        return flag;
    }

    /// <summary>False when it is not up any more.</summary>
    public bool LowerFlag(Act act, FlagId id)
    {
        var flag = flags.SingleOrDefault(f => f.Id == id && f.LoweredAt is null);
        if (flag is null)
            return false;
        flag.Lower(act);
        IsFlagged = flags.Any(f => f.LoweredAt is null);
        Tell(act, TicketKinds.FlagLowered, "", ("flag", id.Value));
        return true;
    }
}
