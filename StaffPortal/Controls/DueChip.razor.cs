using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>What is left of a promise: "6 min left", "12 min over", or plainly "2 h 05" while there is time. Draws nothing without a due time.</summary>
public sealed partial class DueChip
{
    /// <summary>When it is due; null when there is no promise or its clock stands.</summary>
    [Parameter]
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The whole promised length, for "late soon".</summary>
    [Parameter]
    public TimeSpan? Target { get; set; }

    /// <summary>The clock stands; only asked when there is no due time.</summary>
    [Parameter]
    public bool IsPaused { get; set; }

    /// <summary>Why it stands, in the tooltip.</summary>
    [Parameter]
    public string? PausedWhy { get; set; }

    /// <summary>From when it is late soon; null to judge by <see cref="Target"/>.</summary>
    [Parameter]
    public DateTimeOffset? SoonAt { get; set; }

    /// <summary>Null when all hours count.</summary>
    [Parameter]
    public DueHours? Hours { get; set; }

    /// <summary>The same for the spoken name of a row.</summary>
    public static string Spoken(DateTimeOffset dueAt, DateTimeOffset now, DueHours? hours = null) =>
        Durations.SpokenRemaining(Left(dueAt, now, hours), day: hours?.Day);

    protected override string TextAt(DateTimeOffset now)
    {
        if (DueAt is not { } due)
            return string.Empty;
        var left = Left(due, now, Hours);
        return Kind(now) == ChipKind.InTime ? Durations.Short(left, day: Hours?.Day) : Durations.Remaining(left, day: Hours?.Day);
    }

    /// <summary>Past its time it is over, also while no open hour has passed since.</summary>
    private static TimeSpan Left(DateTimeOffset due, DateTimeOffset now, DueHours? hours)
    {
        var left = hours?.Left(now, due) ?? due - now;
        return due < now && left == TimeSpan.Zero ? TimeSpan.FromTicks(-1) : left;
    }

    private ChipKind Kind(DateTimeOffset now) => SoonAt is not { } soon ? DueState.Of(DueAt!.Value - now, Target)
        : now > DueAt!.Value ? ChipKind.Late : now >= soon ? ChipKind.LateSoon : ChipKind.InTime;
}
