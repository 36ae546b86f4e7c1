using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation;

/// <summary>Finds all that is wrong with a rule before anything changes.</summary>
public sealed class RuleCheck(IReadOnlyList<Rule> rules, StaffSnapshot staff, CatalogueSnapshot catalogue)
{
    /// <param name="id">The rule that is changed; null for a new one, which comes last.</param>
    /// <param name="name">As it shall be called.</param>
    /// <param name="terms">As it shall be.</param>
    public IReadOnlyList<RuleProblem> Of(RuleId? id, string name, RuleTerms terms) =>
        [.. Texts(name, terms), .. Targets(terms), .. id is { } known && rules.FirstOrDefault(r => r.Id == known) is { IsOn: false } ? [] : Order(id, terms)];

    /// <summary>Whether everything the second asks for is taken by the first, when it comes before.</summary>
    internal static bool Covers(RuleTerms first, RuleTerms second) =>
        Wider(first.Services, second.Services) && Wider(first.Districts, second.Districts) && Wider(first.Channels, second.Channels)
        && Wider(first.Languages, second.Languages)
        && (first.Words.Count == 0 || (second.Words.Count > 0 && second.Words.All(w => first.Words.Any(f => SaidWords.Split(f).All(SaidWords.Split(w).Contains)))));

    private static bool Wider<T>(IReadOnlyList<T> first, IReadOnlyList<T> second) =>
        first.Count == 0 || (second.Count > 0 && second.All(first.Contains));

    private static IEnumerable<RuleProblem> Texts(string name, RuleTerms terms)
    {
        if (name.Trim().Length == 0)
            yield return new(RuleProblemKind.NoName);
        if (name.Trim().Length > AllocationRule.NameLength)
            yield return new(RuleProblemKind.NameTooLong);
        if (terms.DoesNothing)
            yield return new(RuleProblemKind.DoesNothing);
        if (terms.Words.Count > RuleTerms.MostWords)
            yield return new(RuleProblemKind.TooManyWords);
        foreach (var word in terms.Words.Where(w => w.Length > RuleTerms.WordLength || w.Contains(';', StringComparison.Ordinal) || SaidWords.Split(w).Count == 0))
            yield return new(RuleProblemKind.BadWord, word);
        if (terms.Flag.Length > Flag.ReasonLength)
            yield return new(RuleProblemKind.FlagTooLong);
        if (terms.Tag.Length > TicketTag.WordLength)
            yield return new(RuleProblemKind.TagTooLong);
    }

    private IEnumerable<RuleProblem> Targets(RuleTerms terms)
    {
        if (terms.Services.Any(s => !catalogue.Services.ContainsKey(s)))
            yield return new(RuleProblemKind.ServiceGone);
        else if (terms.Services.Count > 0 && terms.Services.All(s => catalogue.Services[s].IsRetired))
            yield return new(RuleProblemKind.ServicesRetired);
        var departments = (terms.Services.Count > 0
            ? terms.Services.Where(catalogue.Services.ContainsKey).Select(s => catalogue.Services[s].Department)
            : catalogue.Services.Values.Where(s => !s.IsRetired).Select(s => s.Department)).Distinct().ToList();
        if (terms.Person is { } person)
        {
            if (staff.Person(person) is not { IsActive: true } somebody)
                yield return new(RuleProblemKind.PersonGone);
            else if (departments.Where(d => !somebody.ToViewer().Has(FactName.WorkTickets, d)).Take(1).ToList() is [var where])
                yield return new(RuleProblemKind.PersonCannot, somebody.Name, NameOf(where));
        }
        if (terms.Team is { } team)
        {
            if (staff.Team(team) is not { } queue || queue.IsRetired)
                yield return new(RuleProblemKind.TeamGone);
            else if (departments.Where(d => d != queue.Department && !staff.MembersOf(team).Any(m => m.ToViewer().Has(FactName.ReadTickets, d))).Take(1).ToList() is [var where])
                yield return new(RuleProblemKind.TeamCannot, queue.Name.Here, NameOf(where));
        }
    }

    private IEnumerable<RuleProblem> Order(RuleId? id, RuleTerms terms)
    {
        var place = id is { } known ? rules.ToList().FindIndex(r => r.Id == known) : rules.Count;
        if (rules.Take(place).FirstOrDefault(r => r.IsOn && Covers(r.Terms, terms)) is { } earlier)
            yield return new(RuleProblemKind.Shadowed, earlier.Name);
        foreach (var later in rules.Skip(place + 1).Where(r => r.IsOn && Covers(terms, r.Terms)))
            yield return new(RuleProblemKind.Shadows, later.Name);
    }

    private string NameOf(DepartmentId department) => catalogue.Departments.GetValueOrDefault(department)?.Name.Here ?? "";
}
