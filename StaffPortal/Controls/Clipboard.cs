using Microsoft.JSInterop;

namespace StaffPortal.Controls;

/// <summary>What a page hands to the browser's own tools: a copied text, a printed page.</summary>
public static class Clipboard
{
    /// <returns>False when the browser refuses: no right, or a page without a safe line.</returns>
    public static async Task<bool> CopyAsync(IJSRuntime js, string text)
    {
        try
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/page.js");
            return await module.InvokeAsync<bool>("copy", text);
        }
        catch (JSDisconnectedException)
        {
            return false;
        }
    }

    public static async Task PrintAsync(IJSRuntime js)
    {
        try
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/page.js");
            await module.InvokeVoidAsync("printPage");
        }
        catch (JSDisconnectedException)
        {
            // The page was left meanwhile.
        }
    }
}
