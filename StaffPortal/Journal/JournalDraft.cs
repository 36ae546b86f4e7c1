using System.Text.Json.Nodes;

namespace StaffPortal.Journal;

/// <summary>An entry an entity remembers until it is saved; the save gives it its <c>seq</c> and <c>recordedAt</c>.</summary>
public sealed record JournalDraft(
    Act Act,
    string Kind,
    string Fields,
    int SubjectVersion,
    Guid? TicketId,
    Guid? CustomerId,
    (string Name, JournalValue Value)[] Data,
    (string Field, string Value)[] Personal)
{
    public JournalEntry ToEntry(long seq, string subjectKind, Guid subjectId, DateTimeOffset recordedAt, IReadOnlyList<JournalDetail> details)
    {
        var data = new JsonObject();
        foreach (var (name, value) in Data)
            data[name] = value.ToJson();
        return new()
        {
            Seq = seq,
            RecordedAt = recordedAt,
            HappenedAt = Act.At,
            Origin = Act.Origin,
            ActorId = Act.ActorId,
            SubjectKind = subjectKind,
            SubjectId = subjectId,
            TicketId = TicketId,
            CustomerId = CustomerId,
            Kind = Kind,
            Fields = Fields,
            SubjectVersion = SubjectVersion,
            Data = data.ToJsonString(),
            Seals = string.Join(' ', details.Select(d => d.Seal())),
            Correlation = Act.Correlation,
        };
    }
}
