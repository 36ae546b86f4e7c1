using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>A part that is dear to draw: it draws itself again only when something it shows is another, not whenever its page hears of news.</summary>
public abstract class HeldComponent : ComponentBase
{
    private IReadOnlyList<object?>? drawn;

    /// <summary>All that is drawn of, own state included; compared part by part, lists by being the same one.</summary>
    protected abstract IReadOnlyList<object?> Shows { get; }

    protected sealed override bool ShouldRender()
    {
        var now = Shows;
        if (drawn?.SequenceEqual(now) == true)
            return false;
        drawn = now;
        return true;
    }
}
