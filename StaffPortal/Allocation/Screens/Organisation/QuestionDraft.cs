using StaffPortal.Catalogue;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>A question of a service while it is edited.</summary>
public sealed class QuestionDraft
{
    public string Code { get; set; } = "";

    public AttributeType Type { get; set; } = AttributeType.String;

    public bool Required { get; set; }

    public LocalDraft Question { get; private init; } = new();

    public LocalDraft Hint { get; private init; } = new();

    public List<ChoiceDraft> Choices { get; } = [];

    public bool IsList => Type is AttributeType.Singlevaluelist or AttributeType.Multivaluelist;

    public static QuestionDraft Of(ServiceAttribute asked)
    {
        var draft = new QuestionDraft { Code = asked.Code, Type = asked.Type, Required = asked.Required, Question = LocalDraft.Of(asked.Question), Hint = LocalDraft.Of(asked.Hint) };
        draft.Choices.AddRange(asked.Choices.Select(c => new ChoiceDraft { Key = c.Key, Name = LocalDraft.Of(c.Name) }));
        return draft;
    }

    public ServiceAttribute ToAttribute() => new(
        Code.Trim(), Type, Required, Question.ToText(), Hint.ToText(), IsList ? [.. Choices.Select(c => new AttributeChoice(c.Key.Trim(), c.Name.ToText()))] : []);
}
