namespace StaffPortal.Tickets.Attachments;

/// <summary>What may be attached; told by the content, not by the name.</summary>
public enum FileKind
{
    Jpeg,
    Png,
    Webp,
    Pdf,
    Text,
    Csv,
    Docx,
    Xlsx,
    Odt,
    Ods,
}
