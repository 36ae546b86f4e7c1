namespace StaffPortal.Casework.Screens;

/// <summary>What the middle of the ticket page shows.</summary>
public enum CaseTab
{
    Conversation,
    Internal,
    Tasks,
    Journal,
}
