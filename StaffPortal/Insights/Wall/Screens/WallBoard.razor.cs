using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>One team's figures, to be read from five metres. Nothing on it can be pressed.</summary>
public sealed partial class WallBoard
{
    [Parameter, EditorRequired]
    public WallPicture Picture { get; set; } = default!;

    private string SoonSays => Picture.NextDue is { } due ? T["NextDue", When(due)] : T["NothingSoon"];

    private string LateSays => Picture.Worst is { } worst ? T["Worst", Durations.Short(worst.Length, day: worst.Day)] : T["NothingLate"];

    /// <summary>Of another day with its day.</summary>
    private string When(DateTimeOffset at)
    {
        var day = Moments.Day(at, Picture.Zone);
        var time = Moments.Time(at, Picture.Zone);
        return day == Moments.Day(Picture.Now, Picture.Zone) ? time : $"{Moments.ShortDay(day)} {time}";
    }
}
