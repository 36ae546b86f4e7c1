using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Staff;

public sealed class StaffTable :
    IEntityTypeConfiguration<StaffMember>, IEntityTypeConfiguration<RoleGrant>, IEntityTypeConfiguration<TeamMembership>, IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("Staff");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.ComplexProperty(s => s.Title);
        builder.Ignore(s => s.Memory).Ignore(s => s.SubjectKind).Ignore(s => s.SubjectId).Ignore(s => s.Name).Ignore(s => s.Initials).Ignore(s => s.Preferences);
        builder.HasIndex(s => new { s.Issuer, s.Subject }).IsUnique();
        builder.HasMany(s => s.Grants).WithOne().HasForeignKey(g => g.Holder);
        builder.HasMany(s => s.Memberships).WithOne().HasForeignKey(m => m.Member);
        builder.Navigation(s => s.Grants).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(s => s.Memberships).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("RoleGrants");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Ignore(g => g.RootId);
    }

    public void Configure(EntityTypeBuilder<TeamMembership> builder)
    {
        builder.ToTable("TeamMemberships");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Ignore(m => m.RootId);
        builder.HasIndex(m => m.Team);
    }

    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.ComplexProperty(t => t.Name);
        builder.Ignore(t => t.Memory).Ignore(t => t.SubjectKind).Ignore(t => t.SubjectId);
    }
}
