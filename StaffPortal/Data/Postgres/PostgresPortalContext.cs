using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data.Postgres;

public sealed class PostgresPortalContext(DbContextOptions<PostgresPortalContext> options, PortalContextParts parts) : PortalContext(options, parts)
{
    protected override Type GuidIdConverterType => typeof(GuidIdConverter<>);

    protected override Type? GuidConverterType => null;
}
