namespace StaffPortal.Timeline;

/// <summary>What is wrong with an entry, if anything.</summary>
public static class EntryChecks
{
    /// <summary>Clocks of other systems go before ours by so much at most.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    private static readonly DateTimeOffset Oldest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static EntryTerms Tidy(EntryTerms terms) => terms with
    {
        Title = terms.Title.Trim(), Text = terms.Text.Trim(), Author = terms.Author.Trim(), HappenedAt = terms.HappenedAt.ToUniversalTime(),
    };

    /// <param name="terms">Tidy.</param>
    /// <param name="now">UTC.</param>
    public static EntryRefusal? Of(EntryTerms terms, DateTimeOffset now)
    {
        if (terms.Title.Length == 0 && terms.Text.Length == 0 && terms.Measures.Count == 0)
            return EntryRefusal.Empty;
        if (terms.Title.Length > TimelineEntry.TitleLength || terms.Text.Length > TimelineEntry.TextLength || terms.Author.Length > TimelineEntry.AuthorLength)
            return EntryRefusal.TooLong;
        if (terms.HappenedAt > now + Ahead)
            return EntryRefusal.FromFuture;
        if (terms.HappenedAt < Oldest)
            return EntryRefusal.TooOld;
        if (terms.Measures.DistinctBy(m => m.Quantity).Count() < terms.Measures.Count)
            return EntryRefusal.MeasuredTwice;
        return terms.Measures.Any(m => !IsLikely(m.Quantity, m.Value)) ? EntryRefusal.BadMeasure : null;
    }

    public static bool IsLikely(Quantity quantity, decimal value)
    {
        var (least, most) = Quantities.BoundsOf(quantity);
        return value >= least && value <= most;
    }
}
