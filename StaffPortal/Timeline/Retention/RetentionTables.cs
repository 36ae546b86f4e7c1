using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Timeline.Retention;

public sealed class RetentionTables :
    IEntityTypeConfiguration<ListedRecord>, IEntityTypeConfiguration<Removal>, IEntityTypeConfiguration<RetentionSettings>, IEntityTypeConfiguration<RetentionRun>, IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<ListedRecord> builder)
    {
        builder.ToTable("ListedRecords");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.Kind, r.Subject }).IsUnique();
        builder.HasIndex(r => r.Deadline);
    }

    public void Configure(EntityTypeBuilder<Removal> builder)
    {
        builder.ToTable("Removals");
        builder.Property(r => r.Id).ValueGeneratedNever();
        // Removed once, told once.
        builder.HasIndex(r => new { r.Kind, r.Subject }).IsUnique();
        builder.HasIndex(r => r.At);
    }

    public void Configure(EntityTypeBuilder<RetentionSettings> builder)
    {
        builder.ToTable("RetentionSettings");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Ignore(s => s.Memory).Ignore(s => s.SubjectKind).Ignore(s => s.SubjectId);
    }

    public void Configure(EntityTypeBuilder<RetentionRun> builder)
    {
        builder.ToTable("RetentionRuns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Turn).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.ToTable("LegalHolds");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.Property(h => h.Reason).HasMaxLength(LegalHold.ReasonLength);
        builder.Property(h => h.LiftReason).HasMaxLength(LegalHold.ReasonLength);
        builder.Ignore(h => h.Memory).Ignore(h => h.SubjectKind).Ignore(h => h.SubjectId);
        builder.HasIndex(h => h.Ticket);
        builder.HasIndex(h => h.Customer);
    }
}
