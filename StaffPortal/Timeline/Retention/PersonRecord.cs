using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Rights.Access;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Retention;

/// <summary>A person's data as <c>person.json</c> tells it. Its names are a wire format: programs read them.</summary>
internal sealed record PersonRecord(
    DateTimeOffset ExportedAt, PersonSelf Person, IReadOnlyList<PersonPoint> ContactPoints, IReadOnlyList<PersonRelation> Relations, IReadOnlyList<PersonChange> EarlierValues, IReadOnlyList<PersonFlag> Flags,
    IReadOnlyList<PersonDismissal> Dismissals, IReadOnlyList<PersonRequest> Requests, IReadOnlyList<PersonReport> ReportsOfOthers, IReadOnlyList<PersonEntry> Entries, IReadOnlyList<PersonLook> Looks);

internal sealed record PersonSelf(
    IReadOnlyList<Guid> Ids, CustomerKind Kind, string FirstName, string LastName, IReadOnlyList<string> OtherNames, Language Language, DateOnly? BornOn, string? BusinessId, IReadOnlyList<CustomerRole> Roles);

internal sealed record PersonPoint(ContactPointKind Kind, string Value, ContactSource Source, DateTimeOffset? CheckedAt);

/// <param name="Forward">It says what the person is to the other, not the other way round.</param>
/// <param name="Other">The other's name; null when it must not be told. How they are reached is never told.</param>
internal sealed record PersonRelation(RelationKind Kind, bool Forward, string? Other, DateOnly? Until, string Ground, DateTimeOffset? EndedAt);

internal sealed record PersonChange(string Field, string Value, DateTimeOffset At);

internal sealed record PersonFlag(string Reason, DateTimeOffset RaisedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? LoweredAt);

internal sealed record PersonDismissal(string Code, string Reason, DateTimeOffset At);

internal sealed record PersonRequest(
    long Number, string Service, string Department, Channel Channel, Language Language, string Subject, string Description, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers, string? MediaUrl,
    string? Address, string? District, double? Latitude, double? Longitude, Priority Priority, StageCategory Stage, DateTimeOffset ReceivedAt, DateTimeOffset? ResolvedAt, DateTimeOffset? ClosedAt,
    IReadOnlyList<string> Tags, IReadOnlyList<PersonStage> Stages, IReadOnlyList<PersonMessage> Messages, IReadOnlyList<PersonFlag> Flags, IReadOnlyList<PersonCall> CallBacks, IReadOnlyList<PersonTask> Tasks,
    IReadOnlyList<PersonFile> Files);

internal sealed record PersonStage(StageCategory Stage, DateTimeOffset From, DateTimeOffset? To);

/// <param name="FromPerson">The person wrote it; otherwise staff did.</param>
internal sealed record PersonMessage(DateTimeOffset At, MessageKind Kind, MessageState State, Channel? Channel, bool FromPerson, string Text);

/// <param name="Phone">Where to call, when it is the person's own.</param>
internal sealed record PersonCall(DateTimeOffset PromisedAt, DateTimeOffset DueAt, DateTimeOffset? KeptAt, string? Phone);

internal sealed record PersonTask(string Title, TaskState State, DateTimeOffset AskedAt, DateTimeOffset? EndedAt);

/// <summary>They spoke of somebody else's request: what they said themselves.</summary>
internal sealed record PersonReport(long Number, string Service, string Department, IReadOnlyList<DateTimeOffset> Contacts, IReadOnlyList<PersonMessage> Messages, IReadOnlyList<PersonFile> Files);

internal sealed record PersonEntry(
    EntryKind Kind, string Service, string Department, DateTimeOffset HappenedAt, string Title, string Text, Language Language, Channel? Channel, string Author, IReadOnlyList<PersonMeasure> Measures, IReadOnlyList<PersonFile> Files);

internal sealed record PersonMeasure(Quantity Quantity, decimal Value, string Unit);

/// <param name="Path">Within the export.</param>
internal sealed record PersonFile(string Path, string Name, long Size, DateTimeOffset AddedAt);

/// <summary>Somebody looked; who it was is told by the controller on asking.</summary>
internal sealed record PersonLook(SeenKind What, Occasion Occasion, DateTimeOffset At, DateTimeOffset LastAt, int Count);
