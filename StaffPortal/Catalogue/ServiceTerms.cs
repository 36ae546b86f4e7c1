using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>All that is said when a service is offered.</summary>
public sealed record ServiceTerms(
    string Code, LocalText Name, LocalText Description, LocalText Group, string Keywords, DepartmentId Department, TeamId Team,
    bool IsPublic, Publish Publish, int DueMinutes, IReadOnlyList<ServiceAttribute> Attributes, PolicyId? Policy = null, ProcessId? Process = null,
    int CloseAfterDays = ServiceTerms.UsualCloseAfterDays, Secrecy Secrecy = Secrecy.Ordinary, RetentionClassId? Retention = null)
{
    /// <summary>Two weeks to say that it is not as it should be.</summary>
    public const int UsualCloseAfterDays = 14;

    public const int MostCloseAfterDays = 365;
}
