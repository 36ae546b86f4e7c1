namespace StaffPortal.Live;

/// <param name="Value">The answer; shared, so never changed.</param>
/// <param name="Seq">It holds at least everything up to this journal entry.</param>
public sealed record SharedRead<T>(T Value, long Seq);
