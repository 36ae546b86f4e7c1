using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>Holds a page against axe-core's rules; what is serious or critical fails the test.</summary>
public static class Accessibility
{
    // What passes is not asked for: of a long page that is megabytes.
    private static readonly AxeRunOptions Asked = new() { ResultTypes = new HashSet<ResultType> { ResultType.Violations } };

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        // What is still fading in has not the colours it will have; what has left the page goes on fading unseen.
        await page.WaitForFunctionAsync("""
            () => document.getAnimations().every(a => a.playState !== 'running' || !a.effect.target?.isConnected || a.effect.getComputedTiming().endTime === Infinity)
            """);
        var found = await page.RunAxe(Asked);
        var grave = found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Impact}: {violation.Id} – {violation.Help} – {node.Target} {node.Html}"))
            .ToList();
        Assert.True(grave.Count == 0, string.Join('\n', grave));
    }
}
