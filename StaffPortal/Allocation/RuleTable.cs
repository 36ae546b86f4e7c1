using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Allocation;

public sealed class RuleTable : IEntityTypeConfiguration<AllocationRule>
{
    public void Configure(EntityTypeBuilder<AllocationRule> builder)
    {
        builder.ToTable("Rules");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.Memory).Ignore(r => r.SubjectKind).Ignore(r => r.SubjectId);
        builder.Property(r => r.Terms).HasConversion(
            terms => JsonSerializer.Serialize(terms, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<RuleTerms>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<RuleTerms>((a, b) => ReferenceEquals(a, b), terms => terms.GetHashCode(), terms => terms));
    }
}
