using StaffPortal.Rights;

namespace StaffPortal.SampleTown;

/// <summary>The one switch of the practice traffic.</summary>
public sealed class PracticeDesk(PracticeTraffic traffic)
{
    [Needs(FactName.ReadTickets)]
    public PracticeNow Look(Viewer viewer)
    {
        Check(viewer);
        return traffic.Now;
    }

    /// <summary>Lets invented requests arrive or stops them. Outside the practice town it stays off.</summary>
    /// <param name="viewer">Anybody who may see the desk.</param>
    /// <param name="on">On or off.</param>
    /// <param name="perMinute">1–120.</param>
    [Needs(FactName.ReadTickets)]
    public PracticeNow Switch(Viewer viewer, bool on, int perMinute)
    {
        Check(viewer);
        return traffic.Switch(on, perMinute);
    }

    private static void Check(Viewer viewer)
    {
        if (!viewer.Has(FactName.ReadTickets))
            throw new UnauthorizedAccessException("This viewer may not see the desk.");
    }
}
