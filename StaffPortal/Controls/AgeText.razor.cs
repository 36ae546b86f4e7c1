using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>How old something is: "just now", "24 min", "1 h 42", "1 d 2 h".</summary>
public sealed partial class AgeText
{
    [Parameter, EditorRequired]
    public DateTimeOffset Since { get; set; }

    [Parameter]
    public string? Class { get; set; }

    protected override string TextAt(DateTimeOffset now) => Durations.Age(now - Since);
}
