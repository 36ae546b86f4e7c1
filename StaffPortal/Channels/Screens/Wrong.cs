using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.Localization;
using StaffPortal.Channels.Counter;

namespace StaffPortal.Channels.Screens;

/// <summary>What is wrong with a field, beside it.</summary>
public sealed class Wrong : ComponentBase
{
    [Parameter, EditorRequired]
    public ContactProblem Problem { get; set; }

    [Parameter]
    public IReadOnlyList<ContactProblem> Of { get; set; } = [];

    [Inject]
    private IStringLocalizer<ChannelsTexts> T { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (!Of.Contains(Problem))
            return;
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "id", $"wrong-{Problem}");
        builder.AddAttribute(2, "class", "wrong");
        builder.AddContent(3, T[$"New.Problem.{Problem}"].Value);
        builder.CloseElement();
    }
}
