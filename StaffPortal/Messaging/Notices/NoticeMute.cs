using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Messaging.Notices;

/// <summary>A kind of notice a person does not want.</summary>
[NotJournalled("everybody chooses for themselves what they are told")]
public sealed class NoticeMute : IEntityTypeConfiguration<NoticeMute>
{
    public StaffId Staff { get; init; }

    public NoticeKind Kind { get; init; }

    public void Configure(EntityTypeBuilder<NoticeMute> builder)
    {
        builder.ToTable("NoticeMutes");
        builder.HasKey(m => new { m.Staff, m.Kind });
    }
}
