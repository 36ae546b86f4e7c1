#pragma warning disable CA1823, CA1848, CA2201, CA2254, IDE0051, CS0169, CS0649, CS1998, xUnit1031 // breaks each rule once
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using StaffPortal.Data;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Architecture.Canary.Rules;

public class BreaksTheRules
{
    public static object Now() => DateTime.Now;

    public static object UtcNow() => DateTimeOffset.UtcNow;

    public static void Sleeps() => Thread.Sleep(0);

    public static void Waits() => Task.CompletedTask.Wait();

    public static int Blocks() => Task.FromResult(1).Result;

    public static void BlocksOtherwise() => Task.CompletedTask.GetAwaiter().GetResult();

    public static async void RunsAway() => await Task.Yield();

    public static async Task<int> AwaitsAsItShould() => await Task.FromResult(1);
}

public class HoldsAnEntity : ComponentBase
{
    private readonly Ticket? ticket;
    private readonly List<Ticket[]>? tickets;
    private readonly PortalContext? context;
    private readonly TicketId id;

    [Inject]
    public required IHttpContextAccessor Request { get; init; }
}
