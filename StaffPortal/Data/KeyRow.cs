using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>A key that protects cookies and circuit state; in the database so that several servers share it.</summary>
[NotJournalled("the framework rotates its keys itself")]
public sealed class KeyRow : IEntityTypeConfiguration<KeyRow>
{
    public string Name { get; init; } = "";

    public string Xml { get; init; } = "";

    public void Configure(EntityTypeBuilder<KeyRow> builder)
    {
        builder.ToTable("ProtectionKeys");
        builder.HasKey(k => k.Name);
    }
}
