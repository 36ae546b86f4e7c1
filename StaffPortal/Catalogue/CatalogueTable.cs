using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Catalogue;

public sealed class CatalogueTable : IEntityTypeConfiguration<Department>, IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Department> builder)
    {
        builder.ToTable("Departments");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.ComplexProperty(d => d.Name);
        builder.Ignore(d => d.Memory).Ignore(d => d.SubjectKind).Ignore(d => d.SubjectId);
    }

    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.ToTable("Services");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.ComplexProperty(s => s.Name);
        builder.ComplexProperty(s => s.Description);
        builder.ComplexProperty(s => s.Group);
        builder.Ignore(s => s.Memory).Ignore(s => s.SubjectKind).Ignore(s => s.SubjectId).Ignore(s => s.Terms);
        builder.HasIndex(s => s.Code).IsUnique();
        builder.Property(s => s.Attributes).HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<ServiceAttribute>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<ServiceAttribute>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
    }
}
