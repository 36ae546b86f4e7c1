using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Tickets;

public sealed class TicketPartTables :
    IEntityTypeConfiguration<Contact>, IEntityTypeConfiguration<StageVisit>, IEntityTypeConfiguration<Message>,
    IEntityTypeConfiguration<Flag>, IEntityTypeConfiguration<CallBack>, IEntityTypeConfiguration<TicketTag>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.RootId);
        builder.HasIndex(c => c.Reporter);
    }

    public void Configure(EntityTypeBuilder<StageVisit> builder)
    {
        builder.ToTable("StageVisits");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Ignore(v => v.RootId).Ignore(v => v.Target);
    }

    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("Messages");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Ignore(m => m.RootId);
        builder.HasIndex(m => new { m.Ticket, m.At });
        builder.HasIndex(m => m.Task).HasFilter("\"Task\" IS NOT NULL");
        builder.HasIndex(m => m.LeavesAt, "IX_Messages_Waiting").HasFilter("\"State\" = 'Waiting'");
    }

    public void Configure(EntityTypeBuilder<Flag> builder)
    {
        builder.ToTable("Flags");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.RootId);
        builder.HasIndex(f => f.ExpiresAt, "IX_Flags_Up").HasFilter("\"LoweredAt\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<CallBack> builder)
    {
        builder.ToTable("CallBacks");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.RootId);
        builder.HasIndex(c => new { c.Owner, c.DueAt }, "IX_CallBacks_Open").HasFilter("\"KeptAt\" IS NULL");
        builder.HasIndex(c => c.Ticket);
    }

    public void Configure(EntityTypeBuilder<TicketTag> builder)
    {
        builder.ToTable("TicketTags");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.RootId);
        builder.HasIndex(t => t.Word);
    }
}
