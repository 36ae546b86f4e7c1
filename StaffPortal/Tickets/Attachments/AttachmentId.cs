using StaffPortal.Journal;

namespace StaffPortal.Tickets.Attachments;

public readonly record struct AttachmentId(Guid Value) : IGuidId<AttachmentId>
{
    public static AttachmentId From(Guid value) => new(value);

    public static AttachmentId New() => new(Guid.CreateVersion7());
}
