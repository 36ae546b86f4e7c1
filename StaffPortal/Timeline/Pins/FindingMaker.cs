using System.Globalization;
using StaffPortal.Customers;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>Makes the findings of what was written.</summary>
internal static class FindingMaker
{
    public static IEnumerable<Finding> Of(TimelineEntry entry, ConcernLexicon lexicon)
    {
        var group = new Happening(0, entry.HappenedAt, Happening.KindOf(entry.Kind), null, null, entry.Id, null, false).Group;
        foreach (var (code, word) in Said(lexicon, entry.Title, entry.Text))
            yield return Make(code, word);
        if (entry is { Kind: EntryKind.Visit, IsRoutine: false })
            yield return Make(ConcernTerms.NotRoutine, "");
        if (entry.Measures.FirstOrDefault(m => StandardConcerns.IsAlarming(m.Quantity, m.Value)) is { } high)
            yield return Make(ConcernTerms.Measured, string.Create(CultureInfo.InvariantCulture, $"{high.Quantity} {high.Thousandths}"));

        Finding Make(string code, string word) => new()
        {
            Id = Guid.CreateVersion7(), Customer = entry.Customer, Department = entry.Department, Source = entry.Id.Value, Entry = entry.Id, Group = group, Code = code, Word = word, At = entry.HappenedAt,
        };
    }

    /// <param name="customer">Whose request it is.</param>
    /// <param name="department">The request's.</param>
    /// <param name="ticket">The request.</param>
    /// <param name="source">The request itself, or the message.</param>
    /// <param name="group">Among what it counts.</param>
    /// <param name="at">When it was said.</param>
    /// <param name="lexicon">What is looked for.</param>
    /// <param name="texts">What was said.</param>
    public static IEnumerable<Finding> Of(CustomerId customer, DepartmentId department, TicketId ticket, Guid source, HappeningGroup group, DateTimeOffset at, ConcernLexicon lexicon, params string[] texts) =>
        Said(lexicon, texts).Select(s => new Finding { Id = Guid.CreateVersion7(), Customer = customer, Department = department, Source = source, Ticket = ticket, Group = group, Code = s.Code, Word = s.Word, At = at });

    private static IEnumerable<(string Code, string Word)> Said(ConcernLexicon lexicon, params string[] texts) =>
        lexicon.Find(texts).Where(h => h.How == HowSaid.Said).DistinctBy(h => h.Code).Select(h => (h.Code, h.Word));
}
