using Bunit;
using StaffPortal.Controls;
using Xunit;

namespace StaffPortal.Tests.Controls;

public sealed class KeyMapTests : ControlsContext
{
    private readonly List<string> _done = [];

    [Fact]
    public async Task A_pressed_key_does_what_is_bound_to_it()
    {
        var map = Render<KeyMap>(m => m.Add(x => x.Bindings, [Bind("J"), Bind("G U")]));
        await map.Instance.Pressed("G U");
        await map.Instance.Pressed("j");
        Assert.Equal(["G U", "J"], _done);
    }

    [Fact]
    public async Task A_key_that_is_no_longer_on_the_page_does_nothing()
    {
        var map = Render<KeyMap>(m => m.Add(x => x.Bindings, [Bind("J")]));
        map.Render(m => m.Add(x => x.Bindings, [Bind("K")]));
        await map.Instance.Pressed("J");
        Assert.Empty(_done);
    }

    [Fact]
    public void The_browser_is_told_the_keys_once_and_again_only_when_they_change()
    {
        var module = JSInterop.SetupModule("./js/keys.js");
        module.Mode = JSRuntimeMode.Loose;
        var map = Render<KeyMap>(m => m.Add(x => x.Bindings, [Bind("J", repeats: true), Bind("A")]));
        map.Render(m => m.Add(x => x.Bindings, [Bind("J", repeats: true), Bind("A")]));
        Assert.Equal(["J", "A"], (string[])Assert.Single(module.Invocations["register"]).Arguments[1]!);
        Assert.Empty(module.Invocations["change"]);
        map.Render(m => m.Add(x => x.Bindings, [Bind("J", repeats: true), Bind("P")]));
        Assert.Equal(["J", "P"], (string[])Assert.Single(module.Invocations["change"]).Arguments[1]!);
    }

    private KeyBinding Bind(string keys, bool repeats = false) => new(keys, () =>
    {
        _done.Add(keys);
        return Task.CompletedTask;
    }, repeats);
}
