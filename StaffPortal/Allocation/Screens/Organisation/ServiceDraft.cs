using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>A service while it is edited.</summary>
public sealed class ServiceDraft
{
    /// <summary>Null for a new one.</summary>
    public ServiceId? Id { get; private init; }

    public int Version { get; private init; }

    public string Code { get; set; } = "";

    public LocalDraft Name { get; private init; } = new();

    public LocalDraft Description { get; private init; } = new();

    public LocalDraft Group { get; private init; } = new();

    public string Keywords { get; set; } = "";

    public string Department { get; set; } = "";

    public string Team { get; set; } = "";

    /// <summary>Hours, with a decimal comma or point.</summary>
    public string DueHours { get; set; } = "24";

    /// <summary>What it promises; empty for a due time of its own around the clock.</summary>
    public string Policy { get; set; } = "";

    /// <summary>The stages its tickets go through; empty for the common process.</summary>
    public string Process { get; set; } = "";

    /// <summary>Whole days after resolving.</summary>
    public string CloseAfter { get; set; } = ServiceTerms.UsualCloseAfterDays.ToString(CultureInfo.InvariantCulture);

    /// <summary>How long what is written under it is kept; empty until it is said.</summary>
    public string Retention { get; set; } = "";

    public bool IsPublic { get; set; }

    public Publish Publish { get; set; } = Publish.Never;

    public Secrecy Secrecy { get; set; }

    public List<QuestionDraft> Questions { get; private init; } = [];

    public static ServiceDraft Of(Service? service) => service is null ? new() : new()
    {
        Id = service.Id,
        Version = service.Version,
        Code = service.Code,
        Name = LocalDraft.Of(service.Name),
        Description = LocalDraft.Of(service.Description),
        Group = LocalDraft.Of(service.Group),
        Keywords = service.Keywords,
        Department = service.Department.Value.ToString("N"),
        Team = service.Team.Value.ToString("N"),
        DueHours = (service.DueMinutes / 60m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ','),
        Policy = service.Policy?.Value.ToString("N") ?? "",
        Process = service.Process?.Value.ToString("N") ?? "",
        CloseAfter = service.CloseAfterDays.ToString(CultureInfo.InvariantCulture),
        Retention = service.Retention?.Value.ToString("N") ?? "",
        IsPublic = service.IsPublic,
        Publish = service.Publish,
        Secrecy = service.Secrecy,
        Questions = [.. service.Attributes.Select(QuestionDraft.Of)],
    };

    public ServiceTerms ToTerms() => new(
        Code.Trim(), Name.ToText(), Description.ToText(), Group.ToText(), Keywords.Trim(),
        new DepartmentId(Guid.TryParse(Department, out var department) ? department : default), new TeamId(Guid.TryParse(Team, out var team) ? team : default),
        IsPublic, IsPublic ? Publish : Publish.Never,
        decimal.TryParse(DueHours.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and < 100_000 ? (int)(hours * 60) : 0, [.. Questions.Select(q => q.ToAttribute())],
        Guid.TryParse(Policy, out var policy) ? new PolicyId(policy) : null,
        Guid.TryParse(Process, out var process) ? new ProcessId(process) : null,
        int.TryParse(CloseAfter.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0, Secrecy,
        Guid.TryParse(Retention, out var retention) ? new RetentionClassId(retention) : null);
}
