using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Customers;

public sealed class CustomerTable : IEntityTypeConfiguration<Customer>, IEntityTypeConfiguration<ContactPoint>, IEntityTypeConfiguration<Relation>, IEntityTypeConfiguration<Apartness>
{
    private static readonly ValueComparer<IReadOnlyList<CustomerRole>> SameRoles = new(
        (one, other) => one!.SequenceEqual(other!), roles => roles.Aggregate(0, (hash, role) => HashCode.Combine(hash, role)), roles => roles);

    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        // Words between spaces, as the journal writes fields.
        builder.Property(c => c.Roles).HasConversion(roles => string.Join(' ', roles), words => Roles(words), SameRoles).HasDefaultValueSql("''");
        builder.Ignore(c => c.Memory).Ignore(c => c.SubjectKind).Ignore(c => c.SubjectId).Ignore(c => c.Name);
        builder.HasIndex(c => c.Colleague, "IX_Customers_Colleague").IsUnique().HasFilter("\"Colleague\" IS NOT NULL");
        builder.HasIndex(c => c.MergedInto, "IX_Customers_MergedInto").HasFilter("\"MergedInto\" IS NOT NULL");
        builder.HasIndex(c => c.BusinessNumber, "IX_Customers_BusinessNumber").HasFilter("\"BusinessNumber\" IS NOT NULL");
        builder.HasMany(c => c.ContactPoints).WithOne().HasForeignKey(p => p.Customer);
        builder.Navigation(c => c.ContactPoints).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(c => c.Relations).WithOne().HasForeignKey(r => r.Of);
        builder.Navigation(c => c.Relations).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(c => c.Apart).WithOne().HasForeignKey(a => a.One);
        builder.Navigation(c => c.Apart).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ContactPoint> builder)
    {
        builder.ToTable("ContactPoints");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Source).HasDefaultValueSql("'Requester'");
        builder.Ignore(p => p.RootId);
        builder.HasIndex(p => new { p.Kind, p.Normalised });
    }

    public void Configure(EntityTypeBuilder<Relation> builder)
    {
        builder.ToTable("Relations");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.RootId);
        builder.HasIndex(r => r.To);
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.To).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Apartness> builder)
    {
        builder.ToTable("ToldApart");
        builder.HasKey(a => new { a.One, a.Other });
        builder.Ignore(a => a.RootId);
    }

    private static IReadOnlyList<CustomerRole> Roles(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CustomerRole>)];
}
