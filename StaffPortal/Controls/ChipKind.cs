namespace StaffPortal.Controls;

/// <summary>What a chip says. Each has its own shape, word and colour.</summary>
public enum ChipKind
{
    /// <summary>Filled circle: past the promise.</summary>
    Late,

    /// <summary>Triangle: less than an hour or a fifth of the target left.</summary>
    LateSoon,

    /// <summary>Outline clock.</summary>
    InTime,

    /// <summary>Tick: the promise was kept.</summary>
    Met,

    /// <summary>Two bars: the clock stands.</summary>
    Paused,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Shield: protected identity.</summary>
    Protected,

    /// <summary>Lock: only for colleagues.</summary>
    InternalNote,

    /// <summary>Flag: urgent.</summary>
    Urgent,

    /// <summary>Flag: high.</summary>
    High,

    /// <summary>A plain word in a frame, such as a stage.</summary>
    Plain,
}
