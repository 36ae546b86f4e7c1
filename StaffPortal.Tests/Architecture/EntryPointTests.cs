using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.SignalR;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Architecture;

public sealed class EntryPointTests
{
    [Fact]
    public void Every_desk_reader_hub_and_page_names_the_fact_it_needs() =>
        Findings.None(EntryPoints.Unclassified(typeof(Program).Assembly.GetTypes()));

    [Fact]
    public void An_entry_without_a_fact_or_a_viewer_is_found()
    {
        var found = EntryPoints.Unclassified([typeof(CanaryDesk), typeof(CanaryReader), typeof(CanaryHub), typeof(CanaryPage), typeof(ProperDesk), typeof(ProperPage)]);

        Assert.Equal(
        [
            $"{typeof(CanaryDesk).FullName}.Silent needs [Needs] or [OpenToAll]",
            $"{typeof(CanaryReader).FullName}.Blind takes no Viewer",
            $"hub method {typeof(CanaryHub).FullName}.Silent needs [Needs] or [OpenToAll]",
            $"page {typeof(CanaryPage).FullName} needs [Needs] or [OpenToAll]",
        ], found);
    }
}

public sealed class CanaryDesk
{
    public void Silent(Viewer viewer)
    {
    }
}

public sealed class CanaryReader
{
    [Needs(FactName.ReadTickets)]
    public void Blind()
    {
    }
}

public sealed class CanaryHub : Hub
{
    public void Silent()
    {
    }
}

[Route("/canary")]
public sealed class CanaryPage : ComponentBase;

public sealed class ProperDesk
{
    public int Count { get; set; }

    [Needs(FactName.WorkTickets)]
    public void Work(Viewer viewer) => Count++;

    [OpenToAll("nothing to hide")]
    public void Show(Viewer viewer) => Count++;
}

[Route("/proper")]
[Needs(FactName.ReadTickets)]
public sealed class ProperPage : ComponentBase;
