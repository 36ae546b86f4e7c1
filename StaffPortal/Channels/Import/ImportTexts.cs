namespace StaffPortal.Channels.Import;

/// <summary>Marks the texts of this folder: <c>IStringLocalizer&lt;ImportTexts&gt;</c>.</summary>
public sealed class ImportTexts
{
    private ImportTexts()
    {
    }
}
