namespace StaffPortal.Channels.Import;

/// <summary>Something the check of a map and its files has to say. Its words are the text <c>Finding.{Kind}</c>, filled with its parts.</summary>
public sealed record ImportFinding(ImportFindingKind Kind, params string[] Parts)
{
    /// <summary>Nothing is imported until it is mended.</summary>
    public bool Refuses => Kind < ImportFindingKind.Unknown;

    public bool Equals(ImportFinding? other) => other is not null && Kind == other.Kind && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(Kind, Parts.Length);
}

/// <summary>First what refuses the import, from <see cref="Unknown"/> on what is only said.</summary>
public enum ImportFindingKind
{
    MapBroken,
    MapLacks,
    MapWord,
    MapFormat,
    ZoneUnknown,
    ZoneOther,
    FileMissing,
    FileKind,
    FileEmpty,
    FileBroken,
    ColumnMissing,
    ColumnMissingLike,
    NoRows,
    SameId,
    DatesMixed,
    DatesAmbiguous,
    StagesTooMany,

    /// <summary>A value the map does not translate: its rows are rejected.</summary>
    Unknown,
    Rejects,
    SuggestedColumn,
    UnusedColumns,
    ShiftedTimes,
}
