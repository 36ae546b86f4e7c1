using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Customers;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

public sealed class TimelineTables : IEntityTypeConfiguration<TimelineEntry>, IEntityTypeConfiguration<Measured>, IEntityTypeConfiguration<EntryFile>, IEntityTypeConfiguration<LastVisit>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("TimelineEntries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.Title).HasMaxLength(TimelineEntry.TitleLength);
        builder.Property(e => e.Text).HasMaxLength(TimelineEntry.TextLength);
        builder.Property(e => e.Author).HasMaxLength(TimelineEntry.AuthorLength);
        builder.Property(e => e.ExternalId).HasMaxLength(TimelineEntry.ExternalIdLength);
        builder.Ignore(e => e.Memory).Ignore(e => e.SubjectKind).Ignore(e => e.SubjectId);
        builder.HasIndex(e => new { e.Customer, e.HappenedAt });
        builder.HasIndex(e => new { e.Source, e.ExternalId }, "IX_TimelineEntries_Sent").IsUnique().HasFilter("\"Source\" IS NOT NULL");
        builder.HasOne<Customer>().WithMany().HasForeignKey(e => e.Customer).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Measures).WithOne().HasForeignKey(m => m.Entry);
        builder.Navigation(e => e.Measures).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(e => e.Files).WithOne().HasForeignKey(f => f.Entry);
        builder.Navigation(e => e.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<Measured> builder)
    {
        builder.ToTable("Measures");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Ignore(m => m.RootId).Ignore(m => m.Value);
    }

    public void Configure(EntityTypeBuilder<EntryFile> builder)
    {
        builder.ToTable("EntryFiles");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(AttachmentLimits.NameLength);
        builder.Ignore(f => f.RootId);
        builder.HasIndex(f => f.Hash);
    }

    public void Configure(EntityTypeBuilder<LastVisit> builder)
    {
        builder.ToTable("LastVisits");
        builder.HasKey(v => new { v.Staff, v.Customer });
        builder.HasIndex(v => v.Customer);
    }
}
