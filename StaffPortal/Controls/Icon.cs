using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StaffPortal.Controls;

/// <summary>
/// A drawing of <c>MudBlazor.Icons</c>, hidden from screen readers: the word stands beside it or on what holds it.
/// Drawn as elements and without MudIcon's weight; what a list repeats takes <see cref="Mark"/>.
/// </summary>
public sealed class Icon : IComponent
{
    // Drawings are constants of the code, so this grows to those in use and no further.
    private static readonly ConcurrentDictionary<(string, int, string?), MarkupString> Marks = new();

    private RenderHandle _handle;
    private string? _drawing;
    private int _size;
    private string? _class;

    /// <summary>A constant of <c>MudBlazor.Icons</c>.</summary>
    [Parameter, EditorRequired]
    public string Drawing { get; set; } = string.Empty;

    /// <summary>Pixels: 14 in chips, 16 beside words, 20 alone.</summary>
    [Parameter]
    public int Size { get; set; } = 16;

    /// <summary>More classes than <c>i</c>.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>
    /// The same drawing as one piece of markup, for parts a list has hundreds of: a component keeps at least 1.7 KB on the server
    /// for as long as the page is open (100 desks: 250 KB each for their icons alone), a piece of markup 40 bytes.
    /// </summary>
    public static MarkupString Mark(string drawing, int size = 16, string? css = null) =>
        Marks.GetOrAdd((drawing, size, css), _ => new(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"{(css is null ? "i" : "i " + css)}\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{string.Concat(IconShape.Of(drawing).Select(s => s.Markup))}</svg>")));

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (Drawing != _drawing || Size != _size || Class != _class)
        {
            (_drawing, _size, _class) = (Drawing, Size, Class);
            _handle.Render(Draw);
        }

        return Task.CompletedTask;
    }

    private void Draw(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", Class is null ? "i" : "i " + Class);
        builder.AddAttribute(2, "width", Size);
        builder.AddAttribute(3, "height", Size);
        builder.AddAttribute(4, "viewBox", "0 0 24 24");
        builder.AddAttribute(5, "aria-hidden", "true");
        foreach (var shape in IconShape.Of(Drawing))
        {
            builder.OpenElement(6, shape.Element);
            foreach (var (name, value) in shape.Attributes)
                builder.AddAttribute(7, name, value);
            builder.CloseElement();
        }

        builder.CloseElement();
    }
}
