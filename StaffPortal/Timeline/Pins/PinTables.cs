using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Customers;

namespace StaffPortal.Timeline.Pins;

public sealed class PinTables : IEntityTypeConfiguration<Concern>, IEntityTypeConfiguration<CustomerFlag>, IEntityTypeConfiguration<Dismissal>, IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.ToTable("Concerns");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.Code).HasMaxLength(ConcernTerms.WordLength);
        builder.Ignore(c => c.Memory).Ignore(c => c.SubjectKind).Ignore(c => c.SubjectId).Ignore(c => c.Terms);
        builder.HasIndex(c => new { c.Department, c.Code }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CustomerFlag> builder)
    {
        builder.ToTable("CustomerFlags");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.Property(f => f.Reason).HasMaxLength(CustomerFlag.ReasonLength);
        builder.Ignore(f => f.Memory).Ignore(f => f.SubjectKind).Ignore(f => f.SubjectId);
        builder.HasIndex(f => f.Customer);
        builder.HasOne<Customer>().WithMany().HasForeignKey(f => f.Customer).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Dismissal> builder)
    {
        builder.ToTable("Dismissals");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.Reason).HasMaxLength(CustomerFlag.ReasonLength);
        builder.Ignore(d => d.Memory).Ignore(d => d.SubjectKind).Ignore(d => d.SubjectId);
        builder.HasIndex(d => d.Customer);
    }

    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("Findings");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasIndex(f => f.Customer);
        builder.HasIndex(f => new { f.Department, f.At });
    }
}
