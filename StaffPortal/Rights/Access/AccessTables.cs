using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Rights.Access;

public sealed class AccessTables : IEntityTypeConfiguration<AccessEntry>, IEntityTypeConfiguration<AccessSeal>, IEntityTypeConfiguration<AccessReview>
{
    public void Configure(EntityTypeBuilder<AccessEntry> builder)
    {
        builder.ToTable("AccessEntries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Reason).HasMaxLength(AccessEntry.ReasonLength);
        builder.HasIndex(e => new { e.Customer, e.At });
        builder.HasIndex(e => new { e.Viewer, e.At });
        builder.HasIndex(e => e.Day);
    }

    public void Configure(EntityTypeBuilder<AccessSeal> builder)
    {
        builder.ToTable("AccessSeals");
        builder.HasKey(s => s.Day);
    }

    public void Configure(EntityTypeBuilder<AccessReview> builder)
    {
        builder.ToTable("AccessReviews");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Note).HasMaxLength(AccessReview.NoteLength);
        builder.Ignore(r => r.Memory).Ignore(r => r.SubjectKind).Ignore(r => r.SubjectId);
    }
}
