using Xunit;

namespace StaffPortal.Tests.Support;

public static class Findings
{
    /// <summary>Fails with every finding in full; <see cref="Assert.Empty"/> shows the first letters of five.</summary>
    public static void None<T>(IEnumerable<T> findings)
    {
        var found = findings.Select(finding => $"{finding}").ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
