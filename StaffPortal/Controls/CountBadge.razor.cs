using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>A number that may change while it is looked at.</summary>
public sealed partial class CountBadge
{
    [Parameter, EditorRequired]
    public long Count { get; set; }

    [Parameter]
    public CountKind Kind { get; set; }

    /// <summary>What is read aloud instead of the bare number: "4 new".</summary>
    [Parameter]
    public string? Words { get; set; }

    private string? Look => Kind switch
    {
        CountKind.Plain => "plain",
        CountKind.More => "more",
        CountKind.Warn => "plain warn",
        CountKind.Alert => "alert",
        _ => null,
    };
}
