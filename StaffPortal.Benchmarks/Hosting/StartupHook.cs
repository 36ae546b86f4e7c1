using StaffPortal.Benchmarks.Hosting;

// The runtime asks for a class of exactly this name, outside any namespace (DOTNET_STARTUP_HOOKS).
#pragma warning disable CA1050
internal static class StartupHook
{
    public static void Initialize() => PortalObserver.Begin();
}
