namespace StaffPortal.Journal;

/// <summary>
/// One thing that happened, never edited. Order and cursors use <see cref="Seq"/> (commit order, without gaps);
/// clocks, timelines and figures use <see cref="HappenedAt"/>. Holds no personal data: ids, our own words, numbers.
/// </summary>
public sealed class JournalEntry
{
    public long Seq { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required DateTimeOffset HappenedAt { get; init; }

    public required Origin Origin { get; init; }

    public Guid? ActorId { get; init; }

    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    public Guid? TicketId { get; init; }

    public Guid? CustomerId { get; init; }

    /// <summary>A word such as <c>ticket.assigned</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The fields it set, between spaces (" owner stage "); empty when it can collide with nothing.</summary>
    public required string Fields { get; init; }

    /// <summary>The subject's version after it.</summary>
    public required int SubjectVersion { get; init; }

    /// <summary>JSON object of <see cref="JournalValue"/>s.</summary>
    public required string Data { get; init; }

    /// <summary>SHA-256 (hex) of each personal before/after value kept in <see cref="JournalDetail"/>, in their order, between spaces.</summary>
    public required string Seals { get; init; }

    public required Guid Correlation { get; init; }

    public bool Touches(string field) => Fields.Contains($" {field} ", StringComparison.Ordinal);
}
