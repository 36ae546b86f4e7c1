namespace StaffPortal.Controls;

/// <summary>How a promise stands at an instant.</summary>
public static class DueState
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Late soon is less than one hour or a fifth of the target left, whichever is larger.</summary>
    /// <param name="left">Time left; negative when past.</param>
    /// <param name="target">The whole promised length; null when only the hour counts.</param>
    public static ChipKind Of(TimeSpan left, TimeSpan? target)
    {
        if (left < TimeSpan.Zero)
            return ChipKind.Late;
        var fifth = (target ?? TimeSpan.Zero) / 5;
        return left < (fifth > Hour ? fifth : Hour) ? ChipKind.LateSoon : ChipKind.InTime;
    }
}
