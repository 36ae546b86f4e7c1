using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Triage.Screens;

/// <summary>A time some days ahead: one of the usual ones on days when there is service, or a day and time of one's own.</summary>
public sealed partial class WhenField
{
    /// <summary>Days ahead that are offered.</summary>
    private static readonly int[] Ahead = [1, 3, 7, 14, 30];

    private string day = "";
    private string time = "";
    private long chosen;

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Of the service it is for.</summary>
    [Parameter, EditorRequired]
    public ServiceCalendar Calendar { get; set; } = default!;

    /// <summary>The hour of the offered times, local.</summary>
    [Parameter]
    public int Hour { get; set; } = 9;

    /// <summary>How it stands now; none of the offered ones.</summary>
    [Parameter]
    public DateTimeOffset? Now { get; set; }

    /// <summary>The instant, UTC; null while what was typed is no day or time.</summary>
    [Parameter]
    public EventCallback<DateTimeOffset?> OnChange { get; set; }

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private IReadOnlyList<(DateTimeOffset At, string Words)> Offered { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var today = Moments.Day(Clock.GetUtcNow(), Calendar.Zone);
        Offered = [.. Ahead.Select(n => OpenFrom(today.AddDays(n))).Distinct().Select(d => (Moments.At(d, new(Hour, 0), Calendar.Zone), Words(d, today)))];
        if (Now is { } set)
        {
            day = Moments.Date(Moments.Day(set, Calendar.Zone));
            time = Moments.Time(set, Calendar.Zone);
        }
        else
        {
            (chosen, time) = (Offered[Math.Min(1, Offered.Count - 1)].At.UtcTicks, Moments.Time(Offered[0].At, Calendar.Zone));
        }
        await TellAsync();
    }

    private Task Choose(ChangeEventArgs picked)
    {
        chosen = long.Parse((string)picked.Value!, CultureInfo.InvariantCulture);
        return TellAsync();
    }

    private Task TellAsync() => OnChange.InvokeAsync(chosen != 0 ? new DateTimeOffset(chosen, TimeSpan.Zero)
        : Moments.TryDay(day, out var date) && Moments.TryTime(time, out var hour) ? Moments.At(date, hour, Calendar.Zone) : null);

    private string Words(DateOnly date, DateOnly today) =>
        T[date.DayNumber - today.DayNumber == 1 ? "When.Tomorrow" : "When.InDays", $"{Moments.ShortDay(date)} {Hour.ToString(CultureInfo.InvariantCulture)}.00", date.DayNumber - today.DayNumber];

    /// <summary>The first day from then on with any service; a calendar that is closed for long does not hold it back.</summary>
    private DateOnly OpenFrom(DateOnly from) =>
        Enumerable.Range(0, 14).Select(from.AddDays).FirstOrDefault(d => Calendar.HoursOf(d).Count > 0, from);
}
