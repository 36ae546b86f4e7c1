namespace StaffPortal.Timeline.Pins;

/// <summary>Words of what happens to concerns, to flags on customers and to what is pinned.</summary>
public static class ConcernKinds
{
    public const string Subject = "concern";
    public const string Named = "concern.named";
    public const string Changed = "concern.changed";
    public const string Removed = "concern.removed";
    public const string Flag = "customer-flag";
    public const string FlagRaised = "customer-flag.raised";
    public const string FlagLowered = "customer-flag.lowered";
    public const string FlagBroughtBack = "customer-flag.brought-back";
    public const string FlagErased = "customer-flag.erased";
    public const string DismissalErased = "pin.erased";
    public const string Pin = "pin";
    public const string Dismissed = "pin.dismissed";
    public const string PinnedAgain = "pin.again";
}
