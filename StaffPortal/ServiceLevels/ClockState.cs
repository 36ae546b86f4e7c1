namespace StaffPortal.ServiceLevels;

/// <summary>How a clock stands.</summary>
public enum ClockState
{
    Running,

    /// <summary>The ticket waits for somebody outside.</summary>
    Paused,

    /// <summary>What was promised was done, in time or late.</summary>
    Done,

    /// <summary>It ended without being done: an offer declined, a stage left by undoing.</summary>
    Stopped,
}
