using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>How far a follower of the journal has come, so that it goes on there after a stop. What it makes of an entry must be known again: it may see one twice.</summary>
[NotJournalled("it is a place in the journal")]
public sealed class FollowerCursor : IEntityTypeConfiguration<FollowerCursor>
{
    /// <summary>Which follower: <c>notices</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The newest entry it is done with.</summary>
    public long Seq { get; set; }

    public void Configure(EntityTypeBuilder<FollowerCursor> builder)
    {
        builder.ToTable("FollowerCursors");
        builder.HasKey(c => c.Name);
    }
}
