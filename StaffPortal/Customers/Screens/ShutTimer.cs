using StaffPortal.Customers.Protection;

namespace StaffPortal.Customers.Screens;

/// <summary>Has a screen read anew when what its viewer has opened of a protected person is over.</summary>
public sealed class ShutTimer(TimeProvider clock)
{
    private DateTimeOffset? awaited;

    /// <param name="seal">As it was read just now.</param>
    /// <param name="read">Reads the screen anew, on its own thread.</param>
    /// <param name="gone">The screen was left.</param>
    public void Follow(Seal seal, Func<Task> read, CancellationToken gone)
    {
        // The first of both: where they are shuts by itself too.
        if ((seal.AddressUntil is { } address && address < seal.OpenUntil ? address : seal.OpenUntil) is not { } until || until == awaited)
            return;
        awaited = until;
        _ = WaitAsync(until, read, gone);
    }

    private async Task WaitAsync(DateTimeOffset until, Func<Task> read, CancellationToken gone)
    {
        try
        {
            var span = until - clock.GetUtcNow() + TimeSpan.FromSeconds(1);
            if (span > TimeSpan.Zero)
                await Task.Delay(span, clock, gone);
            await read();
        }
        catch (Exception left) when (left is OperationCanceledException or ObjectDisposedException)
        {
            // The screen was left.
        }
    }
}
