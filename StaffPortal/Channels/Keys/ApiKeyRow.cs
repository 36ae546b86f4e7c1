namespace StaffPortal.Channels.Keys;

/// <summary>A key on the settings page; its secret is nowhere.</summary>
public sealed record ApiKeyRow(
    ApiKeyId Id, string Name, bool MayCreate, bool MayWatch, bool MayWrite, int PerMinute,
    DateTimeOffset MadeAt, Guid? MadeBy, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt, Guid? RevokedBy);
