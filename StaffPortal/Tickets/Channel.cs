namespace StaffPortal.Tickets;

/// <summary>How somebody reached us.</summary>
public enum Channel
{
    Phone,
    Counter,
    Email,
    Web,
    App,
    Chat,
    Letter,
    Colleague,
    Open311,
}
