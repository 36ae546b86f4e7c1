using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Catalogue;

public sealed class CatalogueTable : IEntityTypeConfiguration<Department>, IEntityTypeConfiguration<Service>, IEntityTypeConfiguration<Hours>, IEntityTypeConfiguration<Policy>, IEntityTypeConfiguration<Process>, IEntityTypeConfiguration<RetentionClass>
{
    // What is computed from the rest of a record is not stored.
    private static readonly JsonSerializerOptions Stored = new() { IgnoreReadOnlyProperties = true };

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
        InWhole(builder.Property(s => s.Attributes));
    }

    public void Configure(EntityTypeBuilder<Hours> builder)
    {
        builder.ToTable("Calendars");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.ComplexProperty(h => h.Name);
        builder.Ignore(h => h.Memory).Ignore(h => h.SubjectKind).Ignore(h => h.SubjectId);
        InWhole(builder.Property(h => h.Versions));
    }

    public void Configure(EntityTypeBuilder<Policy> builder)
    {
        builder.ToTable("Policies");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.ComplexProperty(p => p.Name);
        builder.Ignore(p => p.Memory).Ignore(p => p.SubjectKind).Ignore(p => p.SubjectId).Ignore(p => p.Newest);
        InWhole(builder.Property(p => p.Versions));
    }

    public void Configure(EntityTypeBuilder<Process> builder)
    {
        builder.ToTable("Processes");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.ComplexProperty(p => p.Name);
        builder.Ignore(p => p.Memory).Ignore(p => p.SubjectKind).Ignore(p => p.SubjectId).Ignore(p => p.Newest);
        InWhole(builder.Property(p => p.Versions));
    }

    public void Configure(EntityTypeBuilder<RetentionClass> builder)
    {
        builder.ToTable("RetentionClasses");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.Ground).HasMaxLength(RetentionTerms.GroundLength);
        builder.ComplexProperty(c => c.Name);
        builder.Ignore(c => c.Memory).Ignore(c => c.SubjectKind).Ignore(c => c.SubjectId).Ignore(c => c.Terms);
    }

    /// <summary>A list that is always read and written in whole, as JSON.</summary>
    private static void InWhole<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, Stored),
        json => JsonSerializer.Deserialize<List<T>>(json, Stored)!,
        new ValueComparer<IReadOnlyList<T>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
}
