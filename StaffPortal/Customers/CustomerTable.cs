using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Customers;

public sealed class CustomerTable : IEntityTypeConfiguration<Customer>, IEntityTypeConfiguration<ContactPoint>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Memory).Ignore(c => c.SubjectKind).Ignore(c => c.SubjectId).Ignore(c => c.Name);
        builder.HasIndex(c => c.Colleague, "IX_Customers_Colleague").IsUnique().HasFilter("\"Colleague\" IS NOT NULL");
        builder.HasMany(c => c.ContactPoints).WithOne().HasForeignKey(p => p.Customer);
        builder.Navigation(c => c.ContactPoints).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ContactPoint> builder)
    {
        builder.ToTable("ContactPoints");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.RootId);
        builder.HasIndex(p => new { p.Kind, p.Normalised });
    }
}
