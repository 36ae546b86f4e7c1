namespace StaffPortal.Catalogue;

/// <summary>What a stage means for clocks and figures, for every service alike; in the order a ticket usually goes.</summary>
public enum StageCategory
{
    Received,
    Triage,
    Assigned,
    InProgress,
    Waiting,
    Resolved,
    Closed,
}
