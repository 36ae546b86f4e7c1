namespace StaffPortal.Timeline.Retention;

/// <summary>Words of what happens to holds and to how things are removed.</summary>
public static class RetentionKinds
{
    public const string Settings = "retention";
    public const string Settled = "retention.settled";
    public const string Removed = "retention.removed";
    public const string Hold = "hold";
    public const string HoldErased = "hold.erased";
}
