using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>A part whose text depends on the hour. It is drawn again only when its text has changed, not at every tick.</summary>
public abstract class ClockedText : ComponentBase, IDisposable
{
    private IDisposable? _listening;
    private string? _shown;

    [CascadingParameter]
    public PageClock Clock { get; set; } = default!;

    /// <summary>All that can change with time alone.</summary>
    protected abstract string TextAt(DateTimeOffset now);

    public void Dispose()
    {
        _listening?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => _listening = Clock.Listen(Tick);

    protected override void OnParametersSet() => _shown = TextAt(Clock.Now);

    private void Tick(DateTimeOffset now)
    {
        var text = TextAt(now);
        if (text == _shown)
            return;
        _shown = text;
        StateHasChanged();
    }
}
