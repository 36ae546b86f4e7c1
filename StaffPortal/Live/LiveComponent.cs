using Microsoft.AspNetCore.Components;
using StaffPortal.Data;
using StaffPortal.Texts;

namespace StaffPortal.Live;

/// <summary>
/// The base of live screens: subscribes before it reads, re-reads when told (the first change at once, then at most four times a
/// second or as it says, one at a time), keeps the language, stops when disposed, and turns an error into this circuit's error boundary.
/// </summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    /// <summary>Rest after a reading the database did not answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly HashSet<string> touched = [];
    private readonly CancellationTokenSource gone = new();
    private IDisposable? subscription;
    private Pacer? pacer;
    private ITimer? later;
    private Language language;

    [Inject]
    protected LiveFeed Feed { get; set; } = default!;

    [Inject]
    protected TimeProvider Clock { get; set; } = default!;

    /// <summary>Between two readings, at least.</summary>
    protected virtual TimeSpan Pace => TimeSpan.FromMilliseconds(250);

    /// <summary>Cancelled when the screen goes away.</summary>
    protected CancellationToken Gone => gone.Token;

    /// <summary>What this screen listens to; asked again by <see cref="ListenAnew"/>.</summary>
    protected abstract IEnumerable<string> Topics { get; }

    /// <summary>Reads what the screen shows, as new as <see cref="LiveFeed.Head"/> at least.</summary>
    /// <param name="touched">The topics that changed; empty the first time.</param>
    /// <param name="ct">Cancelled when the screen goes away.</param>
    protected abstract Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct);

    protected override async Task OnInitializedAsync()
    {
        language = Cultures.Current;
        pacer = new(Pace, Clock, ReloadInTurnAsync);
        ListenAnew();
        while (!Gone.IsCancellationRequested && !await TryAsync(new HashSet<string>(), Gone))
            await Task.Delay(Patience, Clock, Gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    /// <summary>The topics are others now. The new subscription stands before the old one ends.</summary>
    protected void ListenAnew()
    {
        var before = subscription;
        subscription = Feed.Subscribe(Topics, Hear);
        before?.Dispose();
    }

    /// <summary>Reads at once because of something done here. What goes wrong is this page's own fault; while the database is away it is tried again by itself.</summary>
    protected async Task ReadNowAsync()
    {
        try
        {
            if (!await TryAsync(new HashSet<string>(), Gone))
                AskLater([]);
            StateHasChanged();
        }
        catch (Exception failure) when (gone.IsCancellationRequested && failure is OperationCanceledException or ObjectDisposedException)
        {
            // The screen went away while it read.
        }
        catch (Exception failure)
        {
            await DispatchExceptionAsync(failure);
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || gone.IsCancellationRequested)
            return;
        gone.Cancel();
        subscription?.Dispose();
        pacer?.Dispose();
        later?.Dispose();
    }

    private void Hear(LiveNews news)
    {
        lock (gate)
            touched.UnionWith(news.Topics);
        pacer?.Ask();
    }

    /// <summary>While the database is away, what is shown stays (at first the shape of it), and reading is tried again by itself: no page dies of it.</summary>
    /// <returns>False when it is to be tried again.</returns>
    private async Task<bool> TryAsync(IReadOnlySet<string> changed, CancellationToken ct)
    {
        try
        {
            await ReloadAsync(changed, ct);
            return true;
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is not null && !gone.IsCancellationRequested)
        {
            return false;
        }
    }

    private void AskLater(HashSet<string> changed)
    {
        lock (gate)
            touched.UnionWith(changed);
        later?.Dispose();
        later = Clock.CreateTimer(_ => pacer?.Ask(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    private async Task ReloadInTurnAsync(CancellationToken ct)
    {
        HashSet<string> now;
        lock (gate)
        {
            now = [.. touched];
            touched.Clear();
        }
        try
        {
            await InvokeAsync(async () =>
            {
                if (gone.IsCancellationRequested)
                    return;
                Cultures.Use(language);
                if (await TryAsync(now, ct))
                    StateHasChanged();
                else
                    AskLater(now);
            });
        }
        catch (Exception failure) when (gone.IsCancellationRequested && failure is OperationCanceledException or ObjectDisposedException)
        {
            // The screen went away while it read.
        }
        catch (Exception failure)
        {
            await InvokeAsync(() => DispatchExceptionAsync(failure));
        }
    }
}
