using StaffPortal.Journal;

namespace StaffPortal.Channels.Keys;

public readonly record struct ApiKeyId(Guid Value) : IGuidId<ApiKeyId>
{
    public static ApiKeyId From(Guid value) => new(value);

    public static ApiKeyId New() => new(Guid.CreateVersion7());
}
