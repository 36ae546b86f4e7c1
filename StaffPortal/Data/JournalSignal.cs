namespace StaffPortal.Data;

/// <summary>Wakes followers in this process when the journal grew. A hint: it may be lost or come twice; the journal is the truth.</summary>
public sealed class JournalSignal
{
    private readonly Lock gate = new();
    private TaskCompletionSource grown = New();
    private TaskCompletionSource own = New();

    /// <summary>Taken before reading, awaited after: a commit in between is not slept over.</summary>
    public Task Grown
    {
        get
        {
            lock (gate)
                return grown.Task;
        }
    }

    /// <summary>As <see cref="Grown"/>, but only for commits of this process: what other servers need to be told.</summary>
    public Task GrownHere
    {
        get
        {
            lock (gate)
                return own.Task;
        }
    }

    public void Committed() => Wake(here: true);

    public void HeardFromElsewhere() => Wake(here: false);

    private void Wake(bool here)
    {
        TaskCompletionSource? wokenHere = null;
        TaskCompletionSource woken;
        lock (gate)
        {
            (woken, grown) = (grown, New());
            if (here)
                (wokenHere, own) = (own, New());
        }
        woken.SetResult();
        wokenHere?.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
