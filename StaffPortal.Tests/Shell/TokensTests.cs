using System.Globalization;
using System.Text.RegularExpressions;
using StaffPortal.Tests.Texts;
using Xunit;

namespace StaffPortal.Tests.Shell;

/// <summary>Every text stands on its ground with at least 4.5:1, every line and mark one has to see with 3:1 (WCAG 2.1), in both themes.</summary>
public sealed partial class TokensTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Themes = Read();

    // Text token, then the grounds it is used on.
    private static readonly (string Text, string[] Grounds)[] Texts =
    [
        ("text", ["bg", "surface", "surface-2", "sunken", "hover", "selected", "arrive", "primary-soft", "note-bg", "crit-bg", "warn-bg", "ok-bg", "info-bg", "prot-bg", "mute-bg"]),
        ("text-2", ["bg", "surface", "surface-2", "sunken", "hover", "selected", "arrive", "mute-bg", "primary-soft", "note-bg"]),
        ("text-3", ["bg", "surface", "surface-2", "hover", "sunken", "arrive"]),
        ("text-inv", ["crit-solid"]),
        ("primary", ["bg", "surface", "surface-2", "selected", "hover", "primary-soft", "arrive"]),
        ("on-primary", ["primary", "primary-hover"]),
        ("rail-text", ["rail", "rail-2"]),
        ("rail-on", ["rail", "rail-2"]),
        ("crit", ["crit-bg", "surface", "surface-2", "selected"]),
        ("warn", ["warn-bg", "surface", "surface-2", "selected"]),
        ("ok", ["ok-bg", "surface", "surface-2"]),
        ("info", ["info-bg", "surface", "surface-2", "selected"]),
        ("prot", ["prot-bg", "surface", "selected", "arrive"]),
        ("mute", ["mute-bg", "surface"]),
        ("note-text", ["note-bg"]),
        ("on-snack", ["snack"]),
        ("snack-act", ["snack"]),
        .. Enumerable.Range(0, 6).Select(tint => ($"on-tint-{tint}", new[] { $"tint-{tint}" })),
    ];

    private static readonly (string Mark, string[] Grounds)[] Marks =
    [
        ("focus", ["bg", "surface", "surface-2", "selected"]),
        ("border-strong", ["surface", "bg"]),
        ("crit-solid", ["surface", "selected"]),
        ("warn-solid", ["surface", "selected"]),
        ("ok-solid", ["surface"]),
        ("info-solid", ["surface"]),
        ("prot-solid", ["surface"]),
        ("rail-mark", ["rail", "rail-2"]),
        .. Enumerable.Range(1, 6).Select(colour => ($"c{colour}", new[] { "surface" })),
    ];

    public static TheoryData<string, string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, string, double>();
        foreach (var theme in Themes.Keys)
        {
            foreach (var (text, grounds) in Texts)
                foreach (var ground in grounds)
                    pairs.Add(theme, text, ground, 4.5);
            foreach (var (mark, grounds) in Marks)
                foreach (var ground in grounds)
                    pairs.Add(theme, mark, ground, 3);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void It_can_be_read(string theme, string text, string ground, double least)
    {
        var ratio = Contrast(Themes[theme][text], Themes[theme][ground]);
        Assert.True(ratio >= least, $"{text} on {ground} is {ratio:0.00}:1 in the {theme} theme, {least}:1 is needed.");
    }

    [Fact]
    public void Both_themes_have_the_same_colours() => Assert.Equal(Themes["light"].Keys.Order(), Themes["dark"].Keys.Order());

    [Fact]
    public void Every_token_a_style_asks_for_exists()
    {
        var css = new DirectoryInfo(Path.Combine(TextSources.Project.FullName, "..", "wwwroot-assets", "css"));
        var files = css.EnumerateFiles("*.css").Concat(TextSources.Files("*.razor.css")).ToArray();
        var known = files.SelectMany(file => Token().Matches(File.ReadAllText(file.FullName))).Select(match => match.Groups["name"].Value).ToHashSet();
        var asked = files.SelectMany(file => Used().Matches(File.ReadAllText(file.FullName)).Select(match => (file.Name, Token: match.Groups["name"].Value)));
        // as-of is set by live.js; what begins with mud- is MudBlazor's; a use with a fallback (the comma) may be unset.
        Assert.DoesNotContain(asked, use => !known.Contains(use.Token) && use.Token != "as-of" && !use.Token.StartsWith("mud-", StringComparison.Ordinal));
    }

    internal static string Colour(string theme, string token) => Themes[theme][token];

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Light(one), Light(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // Relative luminance, WCAG 2.1.
    private static double Light(string hex)
    {
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        var css = File.ReadAllText(Path.Combine(TextSources.Project.FullName, "..", "wwwroot-assets", "css", "tokens.css"));
        var themes = new Dictionary<string, Dictionary<string, string>> { ["light"] = [], ["dark"] = [] };
        foreach (Match block in Block().Matches(css))
        {
            var selector = block.Groups["selector"].Value;
            var into = selector.Contains("dark", StringComparison.Ordinal) ? ["dark"] : selector.Contains("light", StringComparison.Ordinal) ? new[] { "light" } : ["light", "dark"];
            foreach (Match colour in Colours().Matches(block.Groups["body"].Value))
                foreach (var theme in into)
                    themes[theme][colour.Groups["name"].Value] = colour.Groups["hex"].Value;
        }

        return themes;
    }

    [GeneratedRegex(@"(?<selector>[^{}]+)\{(?<body>[^{}]*)\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"--(?<name>[\w-]+)\s*:\s*(?<hex>#[0-9A-Fa-f]{6})\b")]
    private static partial Regex Colours();

    [GeneratedRegex(@"--(?<name>[\w-]+)\s*:")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--(?<name>[\w-]+)\)")]
    private static partial Regex Used();
}
