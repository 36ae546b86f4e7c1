using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data.Sqlite;

public sealed class SqlitePortalContext(DbContextOptions<SqlitePortalContext> options, PortalContextParts parts) : PortalContext(options, parts)
{
    protected override Type GuidIdConverterType => typeof(GuidIdBytesConverter<>);

    protected override Type? GuidConverterType => typeof(GuidBytesConverter);
}
