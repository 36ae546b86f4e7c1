using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Messaging.Templates;

/// <summary>A reply that is written often, in three languages, offered where it fits.</summary>
public sealed class ReplyTemplate : Journalled
{
    private ReplyTemplate()
    {
    }

    public TemplateId Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    /// <summary>A language may be missing.</summary>
    public LocalText Text { get; private set; } = LocalText.Same("");

    /// <summary>Empty: for all.</summary>
    public IReadOnlyList<Guid> Services { get; private set; } = [];

    /// <summary>Empty: at all.</summary>
    public IReadOnlyList<StageCategory> Stages { get; private set; } = [];

    /// <summary>It is offered no more.</summary>
    public bool IsRetired { get; private set; }

    public TemplateTerms Terms => new(Name, Text, [.. Services.Select(s => new ServiceId(s))], Stages);

    public override string SubjectKind => TemplateKinds.Subject;

    public override Guid SubjectId => Id.Value;

    public static ReplyTemplate Write(Act act, TemplateId id, TemplateTerms terms)
    {
        var template = new ReplyTemplate { Id = id };
        template.Take(terms);
        template.Remember(act, TemplateKinds.Written, "");
        return template;
    }

    public void Change(Act act, TemplateTerms terms)
    {
        Take(terms);
        Remember(act, TemplateKinds.Changed, "terms");
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? TemplateKinds.Retired : TemplateKinds.BroughtBack, "retired");
    }

    private void Take(TemplateTerms terms) =>
        (Name, Text, Services, Stages) = (terms.Name, terms.Text, [.. terms.Services.Select(s => s.Value)], [.. terms.Stages.Order()]);
}
