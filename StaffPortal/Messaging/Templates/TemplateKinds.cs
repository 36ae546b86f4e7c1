namespace StaffPortal.Messaging.Templates;

/// <summary>Words of what happens to reply templates.</summary>
public static class TemplateKinds
{
    public const string Subject = "template";
    public const string Written = "template.written";
    public const string Changed = "template.changed";
    public const string Retired = "template.retired";
    public const string BroughtBack = "template.brought-back";
}
