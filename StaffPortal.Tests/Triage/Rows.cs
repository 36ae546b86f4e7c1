using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Triage;

/// <summary>Rows of lists, by number.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Eight = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    public static readonly DepartmentId Streets = DepartmentId.New();
    public static readonly TeamId Roads = TeamId.New();
    public static readonly ServiceId Potholes = ServiceId.New();
    public static readonly StaffId Leena = StaffId.New();

    /// <param name="number">The spoken number; equal numbers are one ticket.</param>
    /// <param name="due">Minutes after eight.</param>
    /// <param name="owner">Null: nobody has taken it.</param>
    /// <param name="version">How often it was changed.</param>
    public static QueueRow Of(int number, int due = 0, StaffId? owner = null, int version = 1) => new(
        Id(number), number, version, $"Pothole {number}", Potholes, Streets, Roads, owner, owner is null ? StageCategory.Received : StageCategory.Assigned,
        Priority.Normal, Channel.Web, Language.En, "Matti Virtanen", false, Eight, Eight.AddMinutes(due), true, false);

    public static IReadOnlyList<QueueRow> Many(params int[] numbers) => [.. numbers.Select((number, place) => Of(number, place))];

    public static TicketId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
