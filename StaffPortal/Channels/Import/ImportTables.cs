using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Channels.Import;

public sealed class ImportTables : IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportTally>, IEntityTypeConfiguration<TicketOrigin>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("ImportRuns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.Memory).Ignore(r => r.SubjectKind).Ignore(r => r.SubjectId);
        builder.HasIndex(r => r.BegunAt);
    }

    public void Configure(EntityTypeBuilder<ImportTally> builder)
    {
        builder.ToTable("ImportTallies");
        builder.HasKey(t => t.Run);
        builder.Property(t => t.Run).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<TicketOrigin> builder)
    {
        builder.ToTable("TicketOrigins");
        builder.HasKey(o => new { o.Source, o.SourceId });
        builder.Ignore(o => o.RootId);
        builder.HasIndex(o => o.Ticket);
    }
}
