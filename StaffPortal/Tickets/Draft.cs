using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>What a person has begun to write on a ticket and not sent: one reply, one note and one thing heard each.</summary>
[NotJournalled("nothing has been said yet")]
public sealed class Draft : IEntityTypeConfiguration<Draft>
{
    public StaffId Staff { get; init; }

    public TicketId Ticket { get; init; }

    public MessageKind Kind { get; init; }

    public string Text { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.HasKey(d => new { d.Staff, d.Ticket, d.Kind });
    }
}
