using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Open311;

/// <summary>What changed since a moment (<c>updated_after</c>) is asked by anybody, so it must not walk all visits.</summary>
public sealed class Open311Indexes : IEntityTypeConfiguration<StageVisit>
{
    public void Configure(EntityTypeBuilder<StageVisit> builder) => builder.HasIndex(v => v.From);
}
