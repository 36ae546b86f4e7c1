using System.Globalization;
using System.Runtime.InteropServices;

namespace StaffPortal.Benchmarks.Measuring;

/// <summary>What the figures were measured on, and how busy it was with other things.</summary>
public static class Machine
{
    public static string Now() => string.Create(CultureInfo.InvariantCulture,
        $"  {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm:ss'Z'}, {Environment.ProcessorCount} cores, load {Load()}, .NET {Environment.Version}, {RuntimeInformation.OSDescription}");

    /// <summary>Runnable processes in the last 1, 5 and 15 minutes; above the number of cores, times are longer than the portal's own.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "not known";
}
