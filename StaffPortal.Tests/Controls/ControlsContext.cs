using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StaffPortal.Controls;
using StaffPortal.Texts;

namespace StaffPortal.Tests.Controls;

/// <summary>A page on which controls can be drawn: English, Monday 23 November 2026, 14.06 in Helsinki.</summary>
public abstract class ControlsContext : BunitContext
{
    private readonly (CultureInfo, CultureInfo) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    protected ControlsContext()
    {
        Cultures.Use(Language.En);
        Services.AddLocalization();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddSingleton(TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki"));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 6, 0, TimeSpan.Zero));

    protected DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Draws a control inside the one clock of its page.</summary>
    protected IRenderedComponent<PageClock> OnPage<TControl>(Action<ComponentParameterCollectionBuilder<TControl>> parameters)
        where TControl : IComponent => Render<PageClock>(clock => clock.AddChildContent(parameters));

    protected override void Dispose(bool disposing)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
        base.Dispose(disposing);
    }
}
