namespace StaffPortal.Channels.Import;

/// <summary>Words of what happens to an import.</summary>
public static class ImportKinds
{
    public const string Begun = "import.begun";
    public const string Ended = "import.ended";
}
