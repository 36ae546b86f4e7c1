using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.Messaging.Templates;

namespace StaffPortal.Triage.Screens.Templates;

/// <summary>A template while it is edited.</summary>
internal sealed class TemplateDraft
{
    /// <summary>Null for a new one.</summary>
    public TemplateId? Id { get; private init; }

    public int Version { get; private init; }

    public LocalDraft Name { get; private init; } = new();

    public LocalDraft Text { get; private init; } = new();

    public HashSet<ServiceId> Services { get; private init; } = [];

    public HashSet<StageCategory> Stages { get; private init; } = [];

    public static TemplateDraft Of(Template? template) => template is null ? new() : new()
    {
        Id = template.Id,
        Version = template.Version,
        Name = LocalDraft.Of(template.Terms.Name),
        Text = LocalDraft.Of(template.Terms.Text),
        Services = [.. template.Terms.Services],
        Stages = [.. template.Terms.Stages],
    };

    public TemplateTerms ToTerms() => new(Name.ToText(), Text.ToText(), [.. Services], [.. Stages]);
}
