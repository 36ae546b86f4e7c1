using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>
/// The one timer of a page, on the server's clock: chips and ages listen to it instead of having one each.
/// Put it round the page once (the layout does) and take it as a cascading parameter.
/// </summary>
public sealed partial class PageClock : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(10);

    private readonly List<Action<DateTimeOffset>> _listeners = [];
    private ITimer? _timer;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    /// <summary>The municipality's zone, for showing.</summary>
    [Inject]
    public TimeZoneInfo Zone { get; set; } = default!;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The instant everything on the page is told from, in UTC.</summary>
    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>How many parts listen; a part that has left must not be among them.</summary>
    internal int Listeners => _listeners.Count;

    /// <summary>Calls <paramref name="listener"/> every ten seconds on the page's own thread of work until disposed.</summary>
    public IDisposable Listen(Action<DateTimeOffset> listener)
    {
        _listeners.Add(listener);
        return new Listening(this, listener);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _listeners.Clear();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        // The timer keeps the flow of execution it is made in, and with it the reader's language.
        if (firstRender)
            _timer = Time.CreateTimer(_ => Tick(), null, Step, Step);
    }

    private void Tick() => _ = InvokeAsync(() =>
    {
        var now = Now;
        foreach (var listener in _listeners.ToArray())
            listener(now);
    });

    private sealed class Listening(PageClock clock, Action<DateTimeOffset> listener) : IDisposable
    {
        public void Dispose() => clock._listeners.Remove(listener);
    }
}
