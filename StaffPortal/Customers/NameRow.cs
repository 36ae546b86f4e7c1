using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;

namespace StaffPortal.Customers;

/// <summary>
/// The search words of a customer who is not protected: folded in our code, so both databases answer alike. Mirrored like <see cref="Data.WordRow"/>:
/// SQLite into FTS5 by triggers, PostgreSQL into a generated tsvector.
/// </summary>
[NotJournalled("words follow from names and places that are journalled")]
public sealed class NameRow : IEntityTypeConfiguration<NameRow>
{
    public long Id { get; init; }

    public CustomerId Who { get; init; }

    public string Words { get; set; } = "";

    /// <summary>The place they last spoke of.</summary>
    public string? Place { get; set; }

    public void Configure(EntityTypeBuilder<NameRow> builder)
    {
        builder.ToTable("Names");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedOnAdd();
        builder.HasIndex(n => n.Who).IsUnique();
    }
}
