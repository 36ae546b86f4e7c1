using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Tickets;

/// <summary>Tickets in memory, for the rules that need no database.</summary>
internal static class Requests
{
    public static readonly TeamId Roads = TeamId.New();
    public static readonly TeamId Parks = TeamId.New();
    public static readonly StaffId Eero = StaffId.New();
    public static readonly StaffId Aino = StaffId.New();

    /// <summary>Due in eight hours, four when high, two when urgent.</summary>
    public static readonly Service Potholes = Service.Offer(At(0), ServiceId.New(), new(
        "pothole", LocalText.Same("Potholes"), LocalText.Same(""), LocalText.Same(""), "", DepartmentId.New(), Roads, IsPublic: true, Publish.Never, DueMinutes: 480, []));

    public static DateTimeOffset Eight { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Eero does something so many minutes after eight.</summary>
    public static Act At(int minute) => Act.By(Eero.Value, Eight.AddMinutes(minute));

    /// <summary>Received at eight.</summary>
    public static Ticket Received(Priority priority = Priority.Normal, Customer? reporter = null) => Ticket.Open(At(0), new(
        TicketId.New(), 10_412, Potholes, "Pothole", "Deep, on Näsintie", Location.Unknown with { Address = "Näsintie 4" }, Channel.Web, Language.Fi, priority, reporter));

    /// <summary>Brought to a stage by its verbs, a minute each.</summary>
    public static Ticket In(StageCategory stage)
    {
        var ticket = Received();
        if (stage == StageCategory.Closed)
            ticket.MoveTo(At(1), StageCategory.Resolved);
        if (stage != StageCategory.Received)
            ticket.MoveTo(At(2), stage);
        return ticket;
    }

    /// <summary>Its stays in stages, oldest first: stage, from and to in minutes after eight.</summary>
    public static IEnumerable<(StageCategory Stage, int From, int? To)> Stays(Ticket ticket) =>
        ticket.Visits.OrderBy(v => v.From).ThenBy(v => v.To ?? DateTimeOffset.MaxValue).Select(v => (v.Stage, Minute(v.From)!.Value, Minute(v.To)));

    /// <summary>Minutes after eight.</summary>
    public static int? Minute(DateTimeOffset? at) => at is { } known ? (int)(known - Eight).TotalMinutes : null;

    /// <summary>The last thing that happened: its word, the fields it set, and its data as written.</summary>
    public static (string Kind, string Fields, string Data) Last(Ticket ticket)
    {
        var draft = ticket.Memory[^1];
        return (draft.Kind, draft.Fields.Trim(), draft.ToEntry(1, ticket.SubjectKind, ticket.SubjectId, Eight, []).Data);
    }
}
