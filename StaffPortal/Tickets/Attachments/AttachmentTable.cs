using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Tickets.Attachments;

public sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Name).HasMaxLength(AttachmentLimits.NameLength);
        builder.Ignore(a => a.RootId);
        builder.HasIndex(a => a.Hash);
        builder.HasIndex(a => a.RemovedAt, "IX_Attachments_Removed").HasFilter("\"RemovedAt\" IS NOT NULL");
    }
}
