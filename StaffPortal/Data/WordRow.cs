using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>
/// The search words of what has a spoken number: folded and stemmed in our code, so both databases answer alike.
/// SQLite mirrors it into FTS5 by triggers, PostgreSQL into a generated tsvector (see the migrations).
/// </summary>
[NotJournalled("words follow from texts that are journalled")]
public sealed class WordRow : IEntityTypeConfiguration<WordRow>
{
    public long Number { get; init; }

    public string Words { get; set; } = "";

    public void Configure(EntityTypeBuilder<WordRow> builder)
    {
        builder.ToTable("Words");
        builder.HasKey(w => w.Number);
        builder.Property(w => w.Number).ValueGeneratedNever();
    }
}
