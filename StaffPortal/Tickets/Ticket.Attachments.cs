using StaffPortal.Journal;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Tickets;

/// <summary>Files.</summary>
public sealed partial class Ticket
{
    private readonly List<Attachment> attachments = [];

    public IReadOnlyList<Attachment> Attachments => attachments;

    /// <summary>
    /// Adds a file to the newest contact; null when that has brought <see cref="AttachmentLimits.PerContact"/> already.
    /// Contacts and attachments must be loaded.
    /// </summary>
    public Attachment? Attach(Act act, AttachmentId id, KeptFile file)
    {
        var contact = contacts.MaxBy(c => c.At)!.Id;
        if (attachments.Count(a => a.Contact == contact && a.RemovedAt is null) >= AttachmentLimits.PerContact)
            return null;
        var added = Attachment.Of(Id, contact, act, id, file);
        attachments.Add(added);
        Tell(act, TicketKinds.Attached, "", ("attachment", id.Value), ("kind", file.Kind));
        return added;
    }

    /// <summary>False when it is gone already.</summary>
    public bool RemoveAttachment(Act act, AttachmentId id)
    {
        if (attachments.SingleOrDefault(a => a.Id == id && a.RemovedAt is null) is not { } there)
            return false;
        there.Remove(act.At);
        Tell(act, TicketKinds.AttachmentRemoved, "", ("attachment", id.Value));
        return true;
    }

    /// <summary>A removal is taken back; false when it is there.</summary>
    public bool BringAttachmentBack(Act act, AttachmentId id)
    {
        if (attachments.SingleOrDefault(a => a.Id == id && a.RemovedAt is not null) is not { } gone)
            return false;
        gone.BringBack();
        Tell(act, TicketKinds.AttachmentBroughtBack, "", ("attachment", id.Value));
        return true;
    }
}
