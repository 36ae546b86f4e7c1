using StaffPortal.Rights;

namespace StaffPortal.Messaging.Notices;

/// <summary>What a person's bell listens to.</summary>
public static class NoticeTopics
{
    public static string Of(StaffId? person) => $"notices/{person?.Value:N}";
}
