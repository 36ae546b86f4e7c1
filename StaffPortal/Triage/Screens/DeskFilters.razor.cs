using Microsoft.AspNetCore.Components;

namespace StaffPortal.Triage.Screens;

/// <summary>Filters and order; both stand in the address.</summary>
public sealed partial class DeskFilters
{
    [Parameter, EditorRequired]
    public DeskAddress Address { get; set; } = default!;

    private void Go(DeskAddress to) => Navigation.NavigateTo(to.ToUri());

    private static T? Chosen<T>(ChangeEventArgs chosen) where T : struct, Enum =>
        Enum.TryParse<T>(chosen.Value?.ToString(), out var member) && Enum.IsDefined(member) ? member : null;
}
