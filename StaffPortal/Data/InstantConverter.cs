using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StaffPortal.Data;

/// <summary>Instants as microseconds since 1970, UTC, in a <c>long</c>: EF on SQLite cannot order a <c>DateTimeOffset</c>.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(instant => Instants.ToMicroseconds(instant), us => Instants.FromMicroseconds(us));
