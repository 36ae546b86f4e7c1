using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Data;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Counter;

namespace StaffPortal.Channels.Screens;

/// <summary>The service that is meant: suggested while the description is typed, or found among all.</summary>
public sealed partial class ServiceChoice : IDisposable
{
    private const int Suggested = 4;
    private const int Found = 8;

    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<ServiceSuggestion> shown = [];
    private ElementReference other;
    private string seen = "";
    private string find = "";
    private int at;
    private bool chose;

    [Inject]
    private ServiceSuggestionReader Suggestions { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private OfferedService? Chosen => OfferedService.Of(Form, Catalogue.Current);

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (Form.Description == seen || find.Length > 0)
            return;
        seen = Form.Description;
        _ = SuggestAsync(seen);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!chose || Chosen is null)
            return;
        // Where Tab goes on from: the list that had the focus is gone.
        chose = false;
        await other.FocusAsync();
    }

    private async Task SuggestAsync(string text)
    {
        try
        {
            await Task.Delay(Rest, Clock, gone.Token);
            if (seen != text || find.Length > 0)
                return;
            var found = text.Trim().Length == 0 ? [] : await Suggestions.SuggestAsync(Viewer, text, Suggested, gone.Token);
            if (seen != text || find.Length > 0)
                return;
            (shown, at) = (found, 0);
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (Exception failure) when (Storage.Passes(failure))
        {
            // A suggestion is a help; the search below still finds every service.
        }
    }

    private async Task FindAsync(string? typed)
    {
        find = typed ?? "";
        var asked = find;
        IReadOnlyList<ServiceSuggestion> found = find.Length == 0
            ? Form.Description.Trim().Length == 0 ? [] : await Suggestions.SuggestAsync(Viewer, Form.Description, Suggested, gone.Token)
            : [.. (await Suggestions.FindAsync(Viewer, find, Found, gone.Token)).Select(s => new ServiceSuggestion(s, 0, []))];
        if (asked == find)
            (shown, at) = (found, 0);
    }

    private Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        if (pressed.CtrlKey || pressed.MetaKey || shown.Count == 0)
            return Task.CompletedTask;
        if (pressed.Key is [>= '1' and <= '9' and var digit] && digit - '1' < shown.Count)
            return TakeAsync(shown[digit - '1'].Service);
        switch (pressed.Key)
        {
            case "ArrowDown":
                at = (at + 1) % shown.Count;
                break;
            case "ArrowUp":
                at = (at + shown.Count - 1) % shown.Count;
                break;
            case "Enter" or " ":
                return TakeAsync(shown[at].Service);
        }
        return Task.CompletedTask;
    }

    private Task OnFindKeyAsync(KeyboardEventArgs pressed)
    {
        if (pressed.CtrlKey || pressed.MetaKey || shown.Count == 0 || pressed.Key is not ("ArrowDown" or "ArrowUp" or "Enter"))
            return Task.CompletedTask;
        return OnKeyAsync(pressed);
    }

    private async Task TakeAsync(OfferedService service)
    {
        (find, chose) = ("", true);
        await ChangeAsync(f => f with { Service = service.Id.Value });
    }

    private async Task ReleaseAsync()
    {
        seen = "";
        await ChangeAsync(f => f with { Service = null });
    }

    private string? TeamOf(OfferedService service) => Staff.Current.Team(service.Team)?.Name.Here;
}
