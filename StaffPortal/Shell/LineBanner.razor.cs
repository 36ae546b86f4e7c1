using Microsoft.AspNetCore.Components;

namespace StaffPortal.Shell;

/// <summary>What a reader is told while the line is down, or after their circuit has failed.</summary>
public sealed partial class LineBanner
{
    // The hour is written into the gap by js/live.js.
    private RenderFragment AsOf(string word) => builder =>
    {
        var parts = T[word].Value.Split("{0}");
        builder.AddContent(0, parts[0]);
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "data-as-of-time", true);
        builder.CloseElement();
        builder.AddContent(3, parts[^1]);
    };
}
