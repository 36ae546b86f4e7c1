using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;

namespace StaffPortal.Data;

public sealed class JournalTable : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<JournalDetail>
{
    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("Journal");
        builder.HasKey(e => e.Seq);
        builder.Property(e => e.Seq).ValueGeneratedNever();
        builder.HasIndex(e => new { e.SubjectId, e.SubjectVersion });
        builder.HasIndex(e => new { e.TicketId, e.Seq });
        builder.HasIndex(e => new { e.CustomerId, e.Seq });
    }

    public void Configure(EntityTypeBuilder<JournalDetail> builder)
    {
        builder.ToTable("JournalDetails");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => d.Seq);
    }
}
