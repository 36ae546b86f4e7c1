using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Tickets.Work;

public sealed class TaskTable : IEntityTypeConfiguration<WorkTask>
{
    public void Configure(EntityTypeBuilder<WorkTask> builder)
    {
        builder.ToTable("Tasks");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.RootId);
        builder.HasIndex(t => t.Ticket);
        builder.HasIndex(t => new { t.Department, t.AskedAt }, "IX_Tasks_Open").HasFilter("\"IsOpen\"");
    }
}
