using StaffPortal.Journal;

namespace StaffPortal.Messaging.Notices;

public readonly record struct NoticeId(Guid Value) : IGuidId<NoticeId>
{
    public static NoticeId From(Guid value) => new(value);

    public static NoticeId New() => new(Guid.CreateVersion7());
}
