namespace StaffPortal.Channels.Import;

/// <summary>What one person has sent and not imported yet.</summary>
public sealed record ImportTray(ImportUpload? Map, IReadOnlyList<ImportUpload> Files)
{
    public static ImportTray Empty { get; } = new(null, []);
}
