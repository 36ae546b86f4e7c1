namespace StaffPortal.Tickets;

/// <summary>Words of what happens to a ticket.</summary>
public static class TicketKinds
{
    public const string Opened = "ticket.opened";
    public const string ContactAdded = "ticket.contact-added";
    public const string Assigned = "ticket.assigned";
    public const string Accepted = "ticket.accepted";
    public const string Declined = "ticket.declined";
    public const string Returned = "ticket.returned";
    public const string TaskAsked = "ticket.task-asked";
    public const string TaskMoved = "ticket.task-moved";
    public const string TaskSaid = "ticket.task-said";
    public const string Placed = "ticket.placed";
    public const string Moved = "ticket.moved";
    public const string WaitChanged = "ticket.wait-changed";
    public const string WaitEnded = "ticket.wait-ended";
    public const string Neglected = "ticket.neglected";
    public const string ThanksTaken = "ticket.thanks-taken";
    public const string Continued = "ticket.continued";
    public const string WentOver = "ticket.process-changed";
    public const string Prioritised = "ticket.prioritised";
    public const string Undone = "ticket.undone";
    public const string Replied = "ticket.replied";
    public const string Noted = "ticket.noted";
    public const string Heard = "ticket.heard";
    public const string Withdrew = "ticket.reply-withdrawn";
    public const string Recorded = "ticket.reply-recorded";
    public const string FlagRaised = "ticket.flag-raised";
    public const string FlagLowered = "ticket.flag-lowered";
    public const string Tagged = "ticket.tagged";
    public const string CallBackPromised = "ticket.call-back-promised";
    public const string CallBackDue = "ticket.call-back-due";
    public const string CallBackKept = "ticket.call-back-kept";
    public const string LateSoon = "ticket.late-soon";
    public const string Late = "ticket.late";
    public const string DueSet = "ticket.due-set";
    public const string Recounted = "ticket.due-recounted";
    public const string Approved = "ticket.approved";
    public const string Concealed = "ticket.concealed";
    public const string Attached = "ticket.attached";
    public const string AttachmentRemoved = "ticket.attachment-removed";
    public const string Held = "hold.placed";
    public const string HoldLifted = "hold.lifted";
    public const string ComesAfter = "ticket.comes-after";
    public const string Erased = "ticket.erased";
    public const string AttachmentBroughtBack = "ticket.attachment-brought-back";
}
