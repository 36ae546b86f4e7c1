using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Hands the frame the viewer of this circuit, for what it offers. What is done is checked again, each time, with today's facts.</summary>
internal static class ViewerCascade
{
    /// <summary>Asked for at the first use: when the source is made, the circuit does not know yet who it is for.</summary>
    public static CascadingValueSource<Viewer?> Of(IServiceProvider services)
    {
        CascadingValueSource<Viewer?>? source = null;
        return source = new CascadingValueSource<Viewer?>(
            () =>
            {
                var asked = AskAsync(services);
                if (asked.IsCompletedSuccessfully)
                    return asked.GetAwaiter().GetResult();
                _ = TellAsync(source!, asked);
                return null;
            },
            isFixed: false);
    }

    private static async Task<Viewer?> AskAsync(IServiceProvider services)
    {
        var state = await services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync();
        return await services.GetRequiredService<IViewerSource>().OfAsync(state.User, CancellationToken.None);
    }

    private static async Task TellAsync(CascadingValueSource<Viewer?> source, Task<Viewer?> asked) => await source.NotifyChangedAsync(await asked);
}
