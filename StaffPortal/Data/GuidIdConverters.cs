using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>Typed id to <c>uuid</c>.</summary>
public sealed class GuidIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => TypedId.From<TId>(value))
    where TId : struct, IGuidId<TId>;

/// <summary>Typed id to 16 bytes, big-endian, so that version 7 ids sort by the time they were made.</summary>
public sealed class GuidIdBytesConverter<TId>() : ValueConverter<TId, byte[]>(
    id => id.Value.ToByteArray(true), bytes => TypedId.From<TId>(new Guid(bytes, true)))
    where TId : struct, IGuidId<TId>;

public sealed class GuidBytesConverter() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

/// <summary>An expression tree may not call a static abstract member itself.</summary>
internal static class TypedId
{
    public static TId From<TId>(Guid value) where TId : struct, IGuidId<TId> => TId.From(value);
}
