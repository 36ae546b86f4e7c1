using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation.Screens;

/// <summary>A rule while it is edited: what stands in the fields.</summary>
internal sealed class RuleDraft
{
    private static readonly char[] LineEnds = ['\n', '\r', ','];

    public string Name { get; set; } = "";

    public HashSet<string> Services { get; init; } = [];

    public HashSet<string> Districts { get; init; } = [];

    public HashSet<string> Channels { get; init; } = [];

    public HashSet<string> Languages { get; init; } = [];

    public string Words { get; set; } = "";

    public string Team { get; set; } = "";

    public string Person { get; set; } = "";

    public string Priority { get; set; } = "";

    public string Flag { get; set; } = "";

    public string FlagHours { get; set; } = "24";

    public string Tag { get; set; } = "";

    public static RuleDraft Of(Rule? rule)
    {
        var terms = rule?.Terms ?? RuleTerms.None;
        return new()
        {
            Name = rule?.Name ?? "",
            Services = [.. terms.Services.Select(s => Word(s.Value))],
            Districts = [.. terms.Districts],
            Channels = [.. terms.Channels.Select(c => c.ToString())],
            Languages = [.. terms.Languages.Select(l => l.ToString())],
            Words = string.Join('\n', terms.Words),
            Team = terms.Team is { } team ? Word(team.Value) : "",
            Person = terms.Person is { } person ? Word(person.Value) : "",
            Priority = terms.Priority?.ToString() ?? "",
            Flag = terms.Flag,
            FlagHours = rule is null ? "24" : terms.FlagHours?.ToString(CultureInfo.InvariantCulture) ?? "",
            Tag = terms.Tag,
        };
    }

    public RuleTerms ToTerms() => new()
    {
        Services = [.. Services.Select(s => new ServiceId(Guid.Parse(s))).OrderBy(s => s.Value)],
        Districts = [.. Districts.Order(StringComparer.Ordinal)],
        Channels = [.. Channels.Select(Enum.Parse<Channel>).Order()],
        Languages = [.. Languages.Select(Enum.Parse<Language>).Order()],
        Words = [.. Words.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)],
        Team = Guid.TryParse(Team, out var team) ? new TeamId(team) : null,
        Person = Guid.TryParse(Person, out var person) ? new StaffId(person) : null,
        Priority = Enum.TryParse<Priority>(Priority, out var priority) ? priority : null,
        Flag = Flag.Trim(),
        FlagHours = int.TryParse(FlagHours, CultureInfo.InvariantCulture, out var hours) ? hours : null,
        Tag = Tag.Trim(),
    };

    private static string Word(Guid id) => id.ToString("N");
}
