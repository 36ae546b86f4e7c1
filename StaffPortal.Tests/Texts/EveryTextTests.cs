using System.Text.RegularExpressions;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Texts;

/// <summary>Every text of the portal is there in all three languages, and every text a screen asks for exists.</summary>
public sealed partial class EveryTextTests
{
    public static TheoryData<string> TextFiles() =>
        new(TextSources.Neutral().Select(file => Path.GetRelativePath(TextSources.Project.FullName, file.FullName)));

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void Finnish_Swedish_and_English_have_the_same_texts(string file)
    {
        var english = TextSources.Read(Path.Combine(TextSources.Project.FullName, file));
        Assert.NotEmpty(english);
        foreach (var tag in new[] { "en", "fi", "sv" })
        {
            var texts = tag == "en" ? english : TextSources.Read(Path.Combine(TextSources.Project.FullName, Path.ChangeExtension(file, tag + ".resx")));
            Assert.Equal(english.Keys.Order(), texts.Keys.Order());
            Assert.Empty(texts.Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{tag}: {text.Key}"));
            Assert.Empty(texts.Where(text => !Places(text.Value).SequenceEqual(Places(english[text.Key]))).Select(text => $"{tag}: {text.Key} has other places to fill"));
            Assert.Empty(texts.Where(text => text.Value.Contains('!', StringComparison.Ordinal)).Select(text => $"{tag}: {text.Key} exclaims"));
        }
    }

    [Fact]
    public void No_language_file_stands_without_its_English_one() =>
        Assert.Empty(
            TextSources.Files("*.resx")
                .Where(file => !File.Exists(Path.Combine(file.DirectoryName!, file.Name.Split('.')[0] + ".resx")))
                .Select(file => file.FullName));

    [Fact]
    public void Every_text_asked_for_exists()
    {
        var texts = TextSources.Neutral().ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => TextSources.Read(file.FullName).Keys.ToHashSet());
        var sources = TextSources.Files("*.razor").Concat(TextSources.Files("*.cs")).ToDictionary(file => file.FullName, file => File.ReadAllText(file.FullName));
        var inherited = sources.Values.SelectMany(source => Inherited().Matches(source)).Select(Pair).Distinct().ToLookup(pair => pair.Name, pair => pair.Texts);

        var missing = new List<string>();
        foreach (var (path, source) in sources)
        {
            var declared = Declared().Matches(source + Beside(sources, path)).Select(Pair).ToLookup(pair => pair.Name, pair => pair.Texts);
            foreach (Match asked in Asked().Matches(source))
            {
                var name = asked.Groups["name"].Value;
                var files = (declared.Contains(name) ? declared[name] : inherited[name]).ToArray();
                // An indexer on something that is no localizer is none of this test's business.
                if (files.Length == 0 && name is not ("T" or "Shared" or "Localizer"))
                    continue;
                if (!files.Any(file => texts.TryGetValue(file, out var keys) && Has(keys, asked)))
                    missing.Add($"{Path.GetRelativePath(TextSources.Project.FullName, path)}: {asked.Value} in {string.Join(", ", files)}");
            }

            foreach (Match said in Said().Matches(source))
                if (!texts["SharedTexts"].Any(key => said.Groups["dollar"].Success ? key.StartsWith(Prefix(said), StringComparison.Ordinal) : key == said.Groups["key"].Value))
                    missing.Add($"{Path.GetRelativePath(TextSources.Project.FullName, path)}: {said.Value}");
        }

        Findings.None(missing);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    private static (string Name, string Texts) Pair(Match match) => (match.Groups["name"].Value, match.Groups["texts"].Value);

    private static bool Has(HashSet<string> keys, Match asked) =>
        asked.Groups["dollar"].Success
            ? keys.Any(key => key.StartsWith(Prefix(asked), StringComparison.Ordinal))
            : keys.Contains(asked.Groups["key"].Value);

    // Of $"Stage.{stage}" the part before the brace is known.
    private static string Prefix(Match match) => match.Groups["key"].Value.Split('{')[0];

    // A page's localizer may be injected in another part of it (DeskPage.razor, DeskPage.Acts.cs), or in the imports of its folder and those above.
    private static string Beside(Dictionary<string, string> sources, string path)
    {
        var name = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(path).Split('.')[0] + ".");
        var text = string.Concat(sources.Where(source => source.Key != path && source.Key.StartsWith(name, StringComparison.Ordinal)).Select(source => source.Value));
        for (var folder = Path.GetDirectoryName(path); folder?.Length >= TextSources.Project.FullName.Length; folder = Path.GetDirectoryName(folder))
            text += sources.GetValueOrDefault(Path.Combine(folder, "_Imports.razor"), string.Empty);
        return text;
    }

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"IStringLocalizer<(?:\w+\.)*(?<texts>\w+)>\??\s+(?<name>\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"protected\s+IStringLocalizer<(?:\w+\.)*(?<texts>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Inherited();

    [GeneratedRegex(@"\b(?<name>[A-Za-z_]\w*)\[(?<dollar>\$)?""(?<key>[^""]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\bSay\(\s*[\w.]+,\s*(?:[^""()?]*\?\s*)?(?<dollar>\$)?""(?<key>[^""]+)""")]
    private static partial Regex Said();
}
