namespace StaffPortal.ServiceLevels;

/// <summary>One promise and how it stands.</summary>
/// <param name="Kind">What is promised.</param>
/// <param name="State">How it stands.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Target">Promised service time; of an ended clock, the one it ended under.</param>
/// <param name="Used">Service time used until it ended or until the instant asked for.</param>
/// <param name="DueAt">When the target is or was used up, if it goes on as it does; null when it stands or ended before.</param>
/// <param name="SoonAt">When it is or was late soon: less than an hour or a fifth of the target left, whichever is larger; null as <paramref name="DueAt"/>.</param>
/// <param name="EndedAt">When it ended.</param>
public sealed record Clock(
    ClockKind Kind, ClockState State, DateTimeOffset StartedAt, TimeSpan Target, TimeSpan Used, DateTimeOffset? DueAt, DateTimeOffset? SoonAt, DateTimeOffset? EndedAt)
{
    private static readonly TimeSpan LeastMargin = TimeSpan.FromHours(1);

    /// <summary>Negative when late.</summary>
    public TimeSpan Left => Target - Used;

    /// <summary>More than promised was used.</summary>
    public bool IsLate => Used > Target;

    public bool IsOpen => State is ClockState.Running or ClockState.Paused;

    /// <summary>How much of a target is left when it is late soon.</summary>
    public static TimeSpan MarginOf(TimeSpan target) => target / 5 > LeastMargin ? target / 5 : LeastMargin;
}
