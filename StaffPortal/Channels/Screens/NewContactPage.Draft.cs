using Microsoft.AspNetCore.Components;
using StaffPortal.Channels.Counter;
using StaffPortal.Data;
using StaffPortal.Live;

namespace StaffPortal.Channels.Screens;

/// <summary>What is typed is kept on the server every two seconds, so that nothing is lost with the page.</summary>
public sealed partial class NewContactPage
{
    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(2);

    private Pacer? keeper;
    private ContactForm? keptForm;
    private DateTimeOffset? keptAt;
    private bool draftFailed;

    [Inject]
    private ContactDraftDesk Drafts { get; set; } = default!;

    private async Task KeepAsync(CancellationToken ct)
    {
        var now = form;
        if (viewer is null || now == keptForm)
            return;
        try
        {
            await Drafts.KeepAsync(viewer, now, ct);
            (keptForm, keptAt, draftFailed) = (now, Clock.GetUtcNow(), false);
        }
        catch (Exception failure) when (Storage.Passes(failure) || failure is OperationCanceledException)
        {
            // The next key tries again; the browser keeps the description while the line is down.
            draftFailed = failure is not OperationCanceledException;
        }
        if (!gone.IsCancellationRequested)
            await InvokeAsync(StateHasChanged);
    }
}
