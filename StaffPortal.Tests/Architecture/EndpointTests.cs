using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Architecture;

/// <summary>What the running portal answers to, address by address.</summary>
public sealed class EndpointTests
{
    /// <summary>
    /// The framework's own: the circuit's transport (its events are checked by desks and readers), its scripts, the answer for files
    /// in Development, and the health checks, which say one word and stand in a folder below the rights.
    /// </summary>
    private static readonly string[] Framework = ["_blazor", "_framework", "{**path:file}", "health"];

    [Fact]
    public async Task Every_address_names_the_fact_it_needs()
    {
        await using var host = await PortalHost.StartAsync(withTown: false, ct: TestContext.Current.CancellationToken);

        var endpoints = host.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.True(endpoints.OfType<RouteEndpoint>().Count() > 10);
        Findings.None(Unclassified(endpoints));
    }

    [Fact]
    public void An_address_that_says_nothing_is_found()
    {
        RequestDelegate answer = _ => Task.CompletedTask;
        var open = new RouteEndpointBuilder(answer, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/open"), 0) { Metadata = { new OpenToAllAttribute("nothing to hide") } };
        var needs = new RouteEndpointBuilder(answer, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/needs"), 0) { Metadata = { new NeedsAttribute(FactName.ReadTickets) } };
        var silent = new RouteEndpointBuilder(answer, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/silent"), 0);
        var circuit = new RouteEndpointBuilder(answer, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/_blazor/negotiate"), 0);
        var likeness = new RouteEndpointBuilder(answer, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/_blazorish"), 0);

        Assert.Equal(["silent", "_blazorish"], Unclassified([open.Build(), needs.Build(), silent.Build(), circuit.Build(), likeness.Build()]));
    }

    private static IEnumerable<string> Unclassified(IEnumerable<Endpoint> endpoints) => endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<NeedsAttribute>() is null && endpoint.Metadata.GetMetadata<OpenToAllAttribute>() is null)
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(address => !Framework.Contains(address.Split('/')[0]))
        .Distinct();
}
