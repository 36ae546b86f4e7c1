using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffPortal.ServiceLevels;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>Edits one calendar: the week, the holidays, single days.</summary>
public sealed partial class HoursForm
{
    private static readonly DayOfWeek[] Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    [Parameter, EditorRequired]
    public HoursDraft Draft { get; set; } = default!;

    /// <summary>Its versions as they are stored.</summary>
    [Parameter]
    public IReadOnlyList<CalendarVersion> Stored { get; set; } = [];

    [Parameter]
    public string? Problem { get; set; }

    /// <summary>What the change would have done to the last quarter.</summary>
    [Parameter]
    public TargetTrial? Effect { get; set; }

    /// <summary>How many tickets have been tried.</summary>
    [Parameter]
    public int? Tried { get; set; }

    [Parameter]
    public EventCallback OnSave { get; set; }

    [Parameter]
    public EventCallback OnLeave { get; set; }

    private static string Name(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    private string WayOf(Holiday holiday) => Draft.Holidays[holiday] switch
    {
        null => "usual",
        "" => "closed",
        _ => "own",
    };

    private void Set(Holiday holiday, string? way) => Draft.Holidays[holiday] = way switch
    {
        "usual" => null,
        "own" => "8.00–12.00",
        _ => "",
    };
}
