using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>What can be asked for, owned by a department, with the team whose queue it lands in.</summary>
public sealed class Service : Journalled
{
    private Service()
    {
    }

    public ServiceId Id { get; private init; }

    /// <summary>Stable and unique; the Open311 service code.</summary>
    public string Code { get; private init; } = "";

    public LocalText Name { get; private set; } = LocalText.Same("");

    public LocalText Description { get; private set; } = LocalText.Same("");

    public LocalText Group { get; private set; } = LocalText.Same("");

    /// <summary>Words people use for it, in any language, between commas.</summary>
    public string Keywords { get; private set; } = "";

    public DepartmentId Department { get; private set; }

    public TeamId Team { get; private set; }

    /// <summary>Its Open311 requests may be shown to everybody.</summary>
    public bool IsPublic { get; private set; }

    public Publish Publish { get; private set; }

    /// <summary>Without a policy: from receiving to the due time of a request of normal priority, minutes around the clock.</summary>
    public int DueMinutes { get; private set; }

    /// <summary>What is promised and in which hours; null: only <see cref="DueMinutes"/>, around the clock.</summary>
    public PolicyId? Policy { get; private set; }

    /// <summary>The stages its tickets go through; null for the common process.</summary>
    public ProcessId? Process { get; private set; }

    /// <summary>How many days after it was resolved a ticket closes by itself.</summary>
    public int CloseAfterDays { get; private set; } = ServiceTerms.UsualCloseAfterDays;

    /// <summary>Who may know of its requests and of what is written for it.</summary>
    public Secrecy Secrecy { get; private set; }

    public bool IsConfidential => Secrecy != Secrecy.Ordinary;

    /// <summary>How long what is written under it is kept; null: nothing is removed until it is said.</summary>
    public RetentionClassId? Retention { get; private set; }

    public IReadOnlyList<ServiceAttribute> Attributes { get; private set; } = [];

    /// <summary>It is not offered any more; tickets keep it.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => "service";

    public override Guid SubjectId => Id.Value;

    public static Service Offer(Act act, ServiceId id, ServiceTerms terms)
    {
        var service = new Service
        {
            Id = id,
            Code = terms.Code,
            Name = terms.Name,
            Description = terms.Description,
            Group = terms.Group,
            Keywords = terms.Keywords,
            Department = terms.Department,
            Team = terms.Team,
            IsPublic = terms.IsPublic,
            Publish = terms.Publish,
            DueMinutes = terms.DueMinutes,
            Attributes = terms.Attributes,
            Policy = terms.Policy,
            Process = terms.Process,
            CloseAfterDays = terms.CloseAfterDays,
            Secrecy = terms.Secrecy,
            Retention = terms.Retention,
        };
        service.Remember(act, CatalogueKinds.ServiceOffered, "", ("department", terms.Department.Value), ("team", terms.Team.Value));
        return service;
    }

    /// <summary>Says anew what it is. Its code stays: outside programs know it by that. Tickets that came before keep their department and queue.</summary>
    public void Change(Act act, ServiceTerms terms)
    {
        (Name, Description, Group, Keywords) = (terms.Name, terms.Description, terms.Group, terms.Keywords);
        (Department, Team, IsPublic, Publish, DueMinutes, Attributes, Policy, Process, CloseAfterDays, Secrecy, Retention) = (terms.Department, terms.Team, terms.IsPublic, terms.Publish, terms.DueMinutes, terms.Attributes, terms.Policy, terms.Process, terms.CloseAfterDays, terms.Secrecy, terms.Retention);
        Remember(act, CatalogueKinds.ServiceChanged, "terms", ("department", Department.Value), ("team", Team.Value), ("dueMinutes", DueMinutes), ("public", IsPublic), ("policy", Policy?.Value), ("process", Process?.Value), ("closeAfterDays", CloseAfterDays), ("secrecy", Secrecy), ("retention", Retention?.Value));
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? CatalogueKinds.ServiceRetired : CatalogueKinds.ServiceBroughtBack, "retired");
    }

    /// <summary>As it is said now.</summary>
    public ServiceTerms Terms => new(Code, Name, Description, Group, Keywords, Department, Team, IsPublic, Publish, DueMinutes, Attributes, Policy, Process, CloseAfterDays, Secrecy, Retention);
}
