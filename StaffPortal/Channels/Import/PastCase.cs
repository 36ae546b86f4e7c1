using StaffPortal.Catalogue;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>What a row of somebody's file says, in our words; its department, team and service still by name.</summary>
public sealed record PastCase(
    string SourceId, DateTimeOffset Opened, DateTimeOffset? Target, ImportStatus Status, DateTimeOffset? Done, Precision Precision,
    Channel Channel, Priority Priority, string Department, string Team, string Service,
    string? Subject, string Description, Location Location, ClockShifts Shifts)
{
    public Past Past => new(Target, Stage, Done, Precision, Ending);

    private StageCategory Stage => Status switch
    {
        ImportStatus.Cancelled or ImportStatus.Duplicate => StageCategory.Closed,
        _ => Enum.Parse<StageCategory>(Status.ToString()),
    };

    private Ending? Ending => Status switch
    {
        ImportStatus.Cancelled => Tickets.Ending.Cancelled,
        ImportStatus.Duplicate => Tickets.Ending.Duplicate,
        _ => null,
    };
}
