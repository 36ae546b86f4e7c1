using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>A counter row; SQLite has no sequences.</summary>
[NotJournalled("it only counts; a gap means nothing")]
public sealed class Counter : IEntityTypeConfiguration<Counter>
{
    /// <summary>The first number said aloud has five digits.</summary>
    public const long First = 10_001;

    public string Name { get; init; } = "";

    public long Next { get; init; }

    public void Configure(EntityTypeBuilder<Counter> builder)
    {
        builder.ToTable("Counters");
        builder.HasKey(c => c.Name);
        builder.HasData(new Counter { Name = "ticket", Next = First });
    }
}
