using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace StaffPortal.Controls;

/// <summary>A part of a page whose fault stays its own: a broken preview never takes the list away. Says what happened, what is safe and what next.</summary>
public sealed partial class PagePart : ErrorBoundaryBase
{
    private string? _code;
    private string? _failedAt;

    [Inject]
    private ILogger<PagePart> Log { get; set; } = default!;

    [Inject]
    private IStringLocalizer<ControlsTexts> T { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override void OnParametersSet()
    {
        // Another address is another try.
        if (CurrentException is not null && _failedAt != Navigation.Uri)
            Recover();
    }

    protected override Task OnErrorAsync(Exception exception)
    {
        // The reader reads it to the support, who find it in the log; the message itself may hold what the reader must not see.
        _code = $"SP-{RandomNumberGenerator.GetInt32(10_000):0000}-{RandomNumberGenerator.GetInt32(100):00}";
        _failedAt = Navigation.Uri;
        PartFailed(Log, exception, _code);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenElement(1, "div");
        builder.AddAttribute(2, "class", "part-failed");
        builder.OpenComponent<Banner>(3);
        builder.AddAttribute(4, nameof(Banner.Kind), BannerKind.Failed);
        builder.AddAttribute(5, nameof(Banner.Title), T["Part.Failed"].Value);
        builder.AddAttribute(6, nameof(Banner.ChildContent), (RenderFragment)(inside => inside.AddContent(0, T["Part.Safe", _code ?? string.Empty].Value)));
        builder.AddAttribute(7, nameof(Banner.Acts), (RenderFragment)DrawAgain);
        builder.CloseComponent();
        builder.CloseElement();
    }

    private void DrawAgain(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "type", "button");
        builder.AddAttribute(2, "class", "btn s p");
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create(this, Recover));
        builder.AddContent(4, T["Part.Again"].Value);
        builder.CloseElement();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A part of a page failed, code {Code}.")]
    private static partial void PartFailed(ILogger log, Exception exception, string code);
}
