using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Notices;

/// <summary>Something one member of staff should know now. Holds ids and our own words; what it is about is read when it is looked at, with the rights of that moment.</summary>
[NotJournalled("it tells of an entry; that it was read is its reader's own matter")]
public sealed class Notice : IEntityTypeConfiguration<Notice>
{
    public NoticeId Id { get; init; }

    /// <summary>Whom it is for.</summary>
    public StaffId For { get; init; }

    public NoticeKind Kind { get; init; }

    public TicketId Ticket { get; init; }

    /// <summary>The journal entry it tells of; at most one notice per person and entry.</summary>
    public long Seq { get; init; }

    /// <summary>The entry's word: <c>ticket.replied</c>.</summary>
    public string Cause { get; init; } = "";

    /// <summary>Who did it; null for a rule, a timer or the requester.</summary>
    public Guid? By { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.HasIndex(n => new { n.For, n.Seq }).IsUnique();
        builder.HasIndex(n => n.Seq);
        builder.HasIndex(n => n.Ticket);
        builder.HasIndex(n => n.For, "IX_Notices_Unread").HasFilter("\"ReadAt\" IS NULL");
    }
}
