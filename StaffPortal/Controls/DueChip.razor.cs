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

    /// <summary>The same for the spoken name of a row.</summary>
    public static string Spoken(DateTimeOffset dueAt, DateTimeOffset now) => Durations.SpokenRemaining(dueAt - now);

    protected override string TextAt(DateTimeOffset now)
    {
        if (DueAt is not { } due)
            return string.Empty;
        return Kind(now) == ChipKind.InTime ? Durations.Short(due - now) : Durations.Remaining(due - now);
    }

    private ChipKind Kind(DateTimeOffset now) => DueState.Of(DueAt!.Value - now, Target);
}
