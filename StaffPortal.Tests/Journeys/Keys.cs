using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Channels.Keys;
using StaffPortal.Data;
using StaffPortal.Tests.Support;

namespace StaffPortal.Tests.Journeys;

internal static class Keys
{
    /// <summary>A key that makes requests and follows the live feed, made by the town's administrator.</summary>
    public static async Task<string> MakeAsync(PortalHost host, int perMinute) =>
        await host.Services.GetRequiredService<ApiKeyDesk>().MakeAsync(
            (await host.PersonAsync("juha.eklund")).ToViewer(), CommandId.New(), new("Journey", MayCreate: true, MayWatch: true, perMinute), CancellationToken.None)
        ?? throw new InvalidOperationException("The key was refused.");
}
