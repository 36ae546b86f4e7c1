using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>One of the forty services, as the catalogue offers it and as the town uses it.</summary>
/// <param name="Code">Stable; Open311 clients keep it.</param>
/// <param name="Team">The team that does the work; its department owns the service.</param>
/// <param name="About">One sentence for the requester.</param>
/// <param name="Keywords">What people type when they look for it, with commas.</param>
/// <param name="DueHours">Promised completion, in hours of the clock.</param>
/// <param name="Yearly">How often it is asked for beside the others: about as many as come in a year.</param>
public sealed record TownService(
    string Code, string Team, TextTheme Theme, LocalText Group, LocalText Name, LocalText About, LocalText Keywords,
    int DueHours, int Yearly, ChannelMix Channels)
{
    public bool IsPublic { get; init; }

    /// <summary>The text may be shown before staff have read it: only where nobody writes about people.</summary>
    public bool ShowsTextAtOnce { get; init; }

    /// <summary>Who may know of it.</summary>
    public Secrecy Secrecy { get; init; }

    public Season Season { get; init; }

    public PlaceKind Place { get; init; }

    /// <summary>How long work takes beside the promise: 1 leaves the usual slack, more makes this service one that runs late.</summary>
    public double Strain { get; init; } = 1;

    /// <summary>The share of cases that wait for the customer once.</summary>
    public double Waits { get; init; } = 0.12;

    public IReadOnlyList<TownAttribute> Attributes { get; init; } = [];

    public string Department => TownTeam.Of(Team).Department;

    public static IReadOnlyList<TownService> All { get; } =
        [.. StreetServices.All, .. WaterAndBuildingServices.All, .. EducationAndCareServices.All, .. EverydayServices.All];

    public static TownService Of(string code) => All.First(s => s.Code == code);
}
