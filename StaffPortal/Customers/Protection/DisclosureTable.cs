using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Customers.Protection;

public sealed class DisclosureTable : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.ToTable("Disclosures");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => new { o.Viewer, o.Customer, o.Until });
    }
}
