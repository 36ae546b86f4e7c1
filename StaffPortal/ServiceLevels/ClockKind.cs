namespace StaffPortal.ServiceLevels;

/// <summary>What is promised: three clocks to the requester, two inside.</summary>
public enum ClockKind
{
    /// <summary>From receiving to the first answer the requester gets.</summary>
    FirstResponse,

    /// <summary>From one piece of news to the requester to the next.</summary>
    NextUpdate,

    /// <summary>From receiving to resolving.</summary>
    Resolution,

    /// <summary>One stay in one stage.</summary>
    Stage,

    /// <summary>From an offer to another unit or person to its acceptance.</summary>
    Acceptance,
}
