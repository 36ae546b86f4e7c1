namespace StaffPortal.Tickets;

/// <summary>How the next promise of an open ticket stands; moved when its time comes and told then, once each.</summary>
public enum Standing
{
    InTime,
    LateSoon,
    Late,
}
