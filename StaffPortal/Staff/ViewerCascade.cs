using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Hands the frame the viewer of this circuit, for what it offers. What is done is checked again, each time, with today's facts.</summary>
internal static class ViewerCascade
{
    public static CascadingValueSource<Viewer?> Of(IServiceProvider services)
    {
        var source = new CascadingValueSource<Viewer?>((Viewer?)null, isFixed: false);
        _ = TellAsync(source, services);
        return source;
    }

    private static async Task TellAsync(CascadingValueSource<Viewer?> source, IServiceProvider services)
    {
        var state = await services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync();
        await source.NotifyChangedAsync(await services.GetRequiredService<IViewerSource>().OfAsync(state.User, CancellationToken.None));
    }
}
