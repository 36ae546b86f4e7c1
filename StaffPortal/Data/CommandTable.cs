using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Data;

public sealed class CommandTable : IEntityTypeConfiguration<CommandRecord>
{
    public void Configure(EntityTypeBuilder<CommandRecord> builder)
    {
        builder.ToTable("Commands");
        builder.HasKey(c => new { c.Actor, c.Id });
        builder.HasIndex(c => c.At);
    }
}
