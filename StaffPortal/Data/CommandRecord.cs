using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>A command that was carried out, with its outcome; unique on (actor, id), kept 48 h.</summary>
[NotJournalled("it is the receipt of a command, not a change of its own")]
public sealed class CommandRecord
{
    public Guid Actor { get; init; }

    public Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string Outcome { get; init; }

    public DateTimeOffset At { get; init; }
}
