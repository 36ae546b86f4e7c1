namespace StaffPortal.Live;

/// <summary>When the follower last read the journal: the age in "Live · 0.2 s".</summary>
public sealed class LiveHealth(TimeProvider clock)
{
    private long beat = clock.GetTimestamp();

    public TimeSpan Age => clock.GetElapsedTime(Interlocked.Read(ref beat));

    public void Beat() => Interlocked.Exchange(ref beat, clock.GetTimestamp());
}
