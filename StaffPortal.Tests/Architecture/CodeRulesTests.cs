using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Architecture;

public sealed class CodeRulesTests : IDisposable
{
    private const string Entity = "StaffPortal.Journal.Journalled";
    private const string Context = "Microsoft.EntityFrameworkCore.DbContext";
    private const string HttpContext = "Microsoft.AspNetCore.Http.IHttpContextAccessor";

    /// <summary>Right all the same, and why.</summary>
    private static readonly string[] Explained =
    [
        "StaffPortal.Staff.ViewerCascade/",   // a synchronous question of the framework; asks only a task that has ended
    ];

    private readonly CodeRules portal = new(typeof(Program).Assembly.Location, "StaffPortal");
    private readonly CodeRules canary = new(typeof(CodeRulesTests).Assembly.Location, "StaffPortal.Tests.Architecture.Canary.Rules");

    public void Dispose()
    {
        portal.Dispose();
        canary.Dispose();
    }

    [Fact]
    public void Nothing_blocks_sleeps_or_reads_the_clock_of_the_machine() =>
        Findings.None(portal.ForbiddenCalls().Where(call => !Explained.Any(known => call.Contains(known, StringComparison.Ordinal))));

    [Fact]
    public void What_is_explained_is_still_there() =>
        Assert.All(Explained, known => Assert.Contains(portal.ForbiddenCalls(), call => call.Contains(known, StringComparison.Ordinal)));

    [Fact]
    public void Nothing_is_async_void() => Findings.None(portal.AsyncVoids());

    [Fact]
    public void No_component_holds_an_entity_or_a_context() => Findings.None(portal.HeldByComponents(Entity, Context));

    /// <summary>In a circuit there is no request: what the accessor gives is null or somebody else's.</summary>
    [Fact]
    public void No_component_asks_for_the_request() => Findings.None(portal.HeldByComponents(HttpContext));

    [Fact]
    public void A_rule_that_is_broken_says_so()
    {
        Assert.Equal(
            ["get_Now", "get_UtcNow", "Sleep", "Wait", "get_Result", "GetResult"],
            canary.ForbiddenCalls().Select(found => found.Split("::")[^1].Split(':')[0]));
        Assert.Single(canary.AsyncVoids());
        Assert.Equal(["context", "ticket", "tickets"], canary.HeldByComponents(Entity, Context).Select(found => found.Split('.', ' ').First(w => w is "context" or "ticket" or "tickets")).Order());
        Assert.NotEmpty(canary.HeldByComponents(HttpContext));
    }
}
