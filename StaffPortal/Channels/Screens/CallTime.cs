using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;

namespace StaffPortal.Channels.Screens;

/// <summary>How long this contact has taken so far, told quietly.</summary>
public sealed class CallTime : ClockedText
{
    [Parameter, EditorRequired]
    public DateTimeOffset Since { get; set; }

    [Inject]
    private IStringLocalizer<ChannelsTexts> T { get; set; } = default!;

    protected override string TextAt(DateTimeOffset now)
    {
        var used = now > Since ? now - Since : TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture, $"{(int)used.TotalMinutes}:{used.Seconds:00}");
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", "sm t3");
        builder.AddContent(2, T["New.TimeUsed", TextAt(Clock.Now)].Value);
        builder.CloseElement();
    }
}
