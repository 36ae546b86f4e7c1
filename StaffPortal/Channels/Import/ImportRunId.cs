using StaffPortal.Journal;

namespace StaffPortal.Channels.Import;

public readonly record struct ImportRunId(Guid Value) : IGuidId<ImportRunId>
{
    public static ImportRunId From(Guid value) => new(value);

    public static ImportRunId New() => new(Guid.CreateVersion7());
}
