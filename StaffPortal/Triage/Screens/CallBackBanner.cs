using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>A call that was promised: to whom, by when, by whom. A late one stands out in word, shape and colour.</summary>
public sealed class CallBackBanner : ClockedText
{
    [Parameter, EditorRequired]
    public CallBackLine Call { get; set; } = default!;

    /// <summary>Who promised it.</summary>
    [Parameter]
    public string By { get; set; } = "";

    /// <summary>They were called; without it there is no button.</summary>
    [Parameter]
    public EventCallback OnCalled { get; set; }

    [Inject]
    private IStringLocalizer<TriageTexts> T { get; set; } = default!;

    protected override string TextAt(DateTimeOffset now) => Call.DueAt < now
        ? T["CallBack.Late", Durations.Short(now - Call.DueAt)]
        : T["CallBack.Due", Moments.Relative(Call.DueAt, Call.DueAt - now < TimeSpan.FromHours(1) ? now.AddHours(-2) : now, Clock.Zone)];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var late = Call.DueAt < Clock.Now;
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", late ? "bn crit" : "bn info");
        builder.AddAttribute(2, "data-call-back", late ? "late" : "due");
        builder.AddContent(3, Icon.Mark(late ? Icons.Material.Filled.PhoneMissed : Icons.Material.Outlined.PhoneCallback, 18));
        builder.OpenElement(4, "div");
        builder.AddAttribute(5, "class", "say");
        builder.OpenElement(6, "b");
        builder.AddContent(7, Call.Phone is null ? T["CallBack"].Value : T["CallBack.To", TicketScreen.Phone(Call.Phone)].Value);
        builder.CloseElement();
        builder.OpenElement(8, "div");
        builder.AddAttribute(9, "class", "more");
        builder.OpenElement(10, "time");
        builder.AddAttribute(11, "datetime", Moments.Machine(Call.DueAt));
        builder.AddAttribute(12, "title", Moments.Exact(Call.DueAt, Clock.Zone));
        builder.AddContent(13, TextAt(Clock.Now));
        builder.CloseElement();
        builder.AddContent(14, $" · {By}");
        builder.CloseElement();
        builder.CloseElement();
        if (OnCalled.HasDelegate)
        {
            builder.OpenElement(15, "button");
            builder.AddAttribute(16, "type", "button");
            builder.AddAttribute(17, "class", "btn s");
            builder.AddAttribute(18, "onclick", EventCallback.Factory.Create(this, () => OnCalled.InvokeAsync()));
            builder.AddContent(19, T["CallBack.Called"].Value);
            builder.CloseElement();
        }
        builder.CloseElement();
    }
}
