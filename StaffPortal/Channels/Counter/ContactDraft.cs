using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Counter;

/// <summary>A contact somebody has begun to type and not saved: one each, theirs alone.</summary>
[NotJournalled("nothing has been taken in yet")]
public sealed class ContactDraft : IEntityTypeConfiguration<ContactDraft>
{
    public StaffId Staff { get; init; }

    /// <summary>The <see cref="ContactForm"/>, as JSON.</summary>
    public string Content { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public void Configure(EntityTypeBuilder<ContactDraft> builder)
    {
        builder.ToTable("ContactDrafts");
        builder.HasKey(d => d.Staff);
        builder.Property(d => d.Staff).ValueGeneratedNever();
    }
}
