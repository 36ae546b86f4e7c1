using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Insights.Wall;

public sealed class WallLinkTable : IEntityTypeConfiguration<WallLink>, IEntityTypeConfiguration<WallLinkUse>
{
    public void Configure(EntityTypeBuilder<WallLink> builder)
    {
        builder.ToTable("WallLinks");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.Ignore(l => l.Memory).Ignore(l => l.SubjectKind).Ignore(l => l.SubjectId);
        builder.HasIndex(l => l.Hash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WallLinkUse> builder)
    {
        builder.ToTable("WallLinkUses");
        builder.HasKey(u => u.Link);
        builder.Property(u => u.Link).ValueGeneratedNever();
    }
}
