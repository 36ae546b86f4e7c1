using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Tests.Tickets;

/// <summary>A process of its own: assigned work is planned, goes to the field crew's queue, is shown to the requester, and done.</summary>
internal static class StreetWork
{
    public const int Received = 1;
    public const int Planned = 2;
    public const int Field = 3;
    public const int Shown = 4;
    public const int Waiting = 5;
    public const int Done = 6;
    public const int Closed = 7;

    /// <param name="crew">The team responsible in the field.</param>
    /// <param name="fieldHours">What a stay in the field may take, service time.</param>
    public static IReadOnlyList<ProcessStage> Stages(Guid? crew = null, int fieldHours = 16) =>
    [
        Stage(Received, "Received", StageCategory.Received),
        Stage(Planned, "Planned", StageCategory.Assigned) with { ToLeave = StageNeeds.Place },
        Stage(Field, "Field work", StageCategory.InProgress) with { Target = TimeSpan.FromHours(fieldHours), Team = crew, ToEnter = StageNeeds.Owner },
        Stage(Shown, "Shown", StageCategory.InProgress) with { ToEnter = StageNeeds.Note, ToLeave = StageNeeds.Reply },
        Stage(Waiting, "Weather", StageCategory.Waiting),
        Stage(Done, "Done", StageCategory.Resolved),
        Stage(Closed, "Closed", StageCategory.Closed),
    ];

    public static IReadOnlyList<ProcessMove> Moves { get; } =
    [
        new(Received, Planned), new(Planned, Field), new(Field, Planned), new(Field, Shown), new(Field, Waiting), new(Waiting, Field), new(Shown, Field), new(Shown, Done), new(Done, Field), new(Done, Closed),
    ];

    public static ProcessVersion Drawn(Guid? crew = null) => new(1, DateTimeOffset.MinValue, Stages(crew), Moves);

    private static ProcessStage Stage(int id, string name, StageCategory category) => new(id, LocalText.Same(name), LocalText.Same($"{name}, told"), category);
}
