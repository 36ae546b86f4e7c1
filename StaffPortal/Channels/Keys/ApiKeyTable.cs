using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Channels.Keys;

public sealed class ApiKeyTable : IEntityTypeConfiguration<ApiKey>, IEntityTypeConfiguration<ApiKeyUse>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKeys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Version).IsConcurrencyToken();
        builder.Ignore(k => k.Memory).Ignore(k => k.SubjectKind).Ignore(k => k.SubjectId);
        builder.Property(k => k.MayWrite).HasDefaultValue(false);
        builder.HasIndex(k => k.Hash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ApiKeyUse> builder)
    {
        builder.ToTable("ApiKeyUses");
        builder.HasKey(u => u.Key);
        builder.Property(u => u.Key).ValueGeneratedNever();
    }
}
