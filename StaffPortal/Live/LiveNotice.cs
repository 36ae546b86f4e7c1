namespace StaffPortal.Live;

/// <summary>What an outside client hears: that something happened, never what it says.</summary>
/// <param name="Seq">The journal's number of it; pass the newest to <see cref="LiveHub.Watch"/> after a lost line.</param>
/// <param name="Kind">The journal's word, or <see cref="Reload"/>: the cursor is too old, read everything anew.</param>
/// <param name="Topics">The watched topics it concerns.</param>
/// <param name="HappenedAt">When it happened, UTC.</param>
/// <param name="CommittedAt">When it was recorded, UTC.</param>
public sealed record LiveNotice(long Seq, string Kind, IReadOnlyList<string> Topics, DateTimeOffset HappenedAt, DateTimeOffset CommittedAt)
{
    public const string Reload = "reload";
}
