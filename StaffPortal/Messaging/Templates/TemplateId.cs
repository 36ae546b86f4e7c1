using StaffPortal.Journal;

namespace StaffPortal.Messaging.Templates;

public readonly record struct TemplateId(Guid Value) : IGuidId<TemplateId>
{
    public static TemplateId From(Guid value) => new(value);

    public static TemplateId New() => new(Guid.CreateVersion7());
}
