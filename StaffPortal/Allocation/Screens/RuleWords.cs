using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens;

/// <summary>Rules in the reader's words.</summary>
internal static class RuleWords
{
    private const int MostNamed = 4;

    /// <summary>One condition that was met, as a ticket remembers it.</summary>
    public static string OfMet(IStringLocalizer<AllocationTexts> T, (string Name, string? Word) met) =>
        met.Name == Condition.Word ? T["Met.word", met.Word ?? ""] : T[$"Met.{met.Name}"];

    /// <summary>When it fits.</summary>
    public static string When(IStringLocalizer<AllocationTexts> T, CatalogueSnapshot catalogue, RuleTerms terms)
    {
        if (terms.AsksNothing)
            return T["When.Always"];
        List<string> parts = [];
        if (terms.Services.Count > 0)
            parts.Add(T["When.Service", Some(T, terms.Services.Select(s => catalogue.Services.GetValueOrDefault(s)?.Name.Here ?? "?"))]);
        if (terms.Districts.Count > 0)
            parts.Add(T["When.District", Some(T, terms.Districts)]);
        if (terms.Channels.Count > 0)
            parts.Add(T["When.Channel", Some(T, terms.Channels.Select(c => SharedTexts.Say(Cultures.Current, $"Channel.{c}")))]);
        if (terms.Languages.Count > 0)
            parts.Add(T["When.Language", Some(T, terms.Languages.Select(l => Languages.OwnName(l)))]);
        if (terms.Words.Count > 0)
            parts.Add(T["When.Words", Some(T, terms.Words.Select(w => $"”{w}”"))]);
        return string.Join(T["When.And"], parts);
    }

    /// <summary>What it does.</summary>
    public static string Then(IStringLocalizer<AllocationTexts> T, StaffSnapshot staff, TrialPlace to)
    {
        List<string> parts = [];
        if (to.Person is { } person)
            parts.Add(staff.Person(person)?.Name ?? T["Then.Gone"]);
        if (to.Team is { } team)
            parts.Add(staff.Team(team)?.Name.Here ?? T["Then.Gone"]);
        if (to.Priority is { } priority)
            parts.Add(SharedTexts.Say(Cultures.Current, $"Priority.{priority}"));
        if (to.Flag.Length > 0)
            parts.Add(T["Then.Flag", to.Flag]);
        if (to.Tag.Length > 0)
            parts.Add(T["Then.Tag", to.Tag]);
        return string.Join(" · ", parts);
    }

    public static string Then(IStringLocalizer<AllocationTexts> T, StaffSnapshot staff, RuleTerms terms) =>
        Then(T, staff, new TrialPlace(terms.Team, terms.Person, terms.Priority, terms.Flag, terms.Tag));

    public static string Of(IStringLocalizer<AllocationTexts> T, RuleProblem problem) => T[$"Problem.{problem.Kind}", problem.Name, problem.Other];

    private static string Some(IStringLocalizer<AllocationTexts> T, IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= MostNamed ? string.Join(", ", all) : T["When.More", string.Join(", ", all.Take(MostNamed)), all.Count - MostNamed];
    }
}
