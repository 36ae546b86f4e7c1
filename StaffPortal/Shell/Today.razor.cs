using StaffPortal.Texts;

namespace StaffPortal.Shell;

/// <summary>The day in the municipality: "Mon 23.11.2026". It turns at midnight on a screen nobody touches.</summary>
public sealed partial class Today
{
    protected override string TextAt(DateTimeOffset now) => Moments.FullDay(Moments.Day(now, Clock.Zone));
}
