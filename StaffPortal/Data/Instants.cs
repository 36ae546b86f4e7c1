namespace StaffPortal.Data;

/// <summary>Instants at the precision the databases keep.</summary>
public static class Instants
{
    public static long ToMicroseconds(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        new(DateTimeOffset.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Now, UTC, cut to whole microseconds, so that what is stored equals what was meant.</summary>
    public static DateTimeOffset Now(this TimeProvider clock) => FromMicroseconds(ToMicroseconds(clock.GetUtcNow()));
}
