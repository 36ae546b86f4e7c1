using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Tickets;

namespace StaffPortal.Casework.Screens;

/// <summary>Where it is, in words.</summary>
public sealed partial class PlaceCard
{
    [Parameter, EditorRequired]
    public Location Place { get; set; } = default!;

    /// <summary>It belongs to a protected person and is not opened.</summary>
    [Parameter]
    public bool Hidden { get; set; }

    /// <summary>It is to be shown; nobody listens when the viewer may not.</summary>
    [Parameter]
    public EventCallback OnShow { get; set; }

    private bool IsUnknown => string.IsNullOrWhiteSpace(Place.Address) && string.IsNullOrWhiteSpace(Place.District) && Place.Latitude is null;

    // As maps and navigators take it: degrees with a point, latitude first.
    private string? Coordinates => Place is { Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $"{latitude:0.00000}, {longitude:0.00000}")
        : null;

    private async Task CopyAsync(string text)
    {
        var copied = await Clipboard.CopyAsync(Js, text);
        Snackbar.Add(C[copied ? "Copied" : "Copied.Not"], copied ? Severity.Normal : Severity.Warning, snack => snack.HideIcon = copied);
    }
}
