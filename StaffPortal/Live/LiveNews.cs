namespace StaffPortal.Live;

/// <summary>"Something changed": no entity crosses the feed, the screen re-reads what it may see.</summary>
/// <param name="Seq">The journal's newest entry the feed knows of.</param>
/// <param name="Topics">Those of the subscription that were touched.</param>
public sealed record LiveNews(long Seq, IReadOnlySet<string> Topics);
