namespace StaffPortal.Allocation;

/// <summary>Finds the first rule that fits. Pure; a ticket is asked once, when it comes in, so rules cannot set each other off.</summary>
public static class Allocator
{
    /// <returns>Null when no rule that is on fits.</returns>
    public static Placement? Place(IEnumerable<Rule> rules, Arrived ticket)
    {
        foreach (var rule in rules)
            if (rule.IsOn && Fit(rule.Terms, ticket) is { } why)
                return new(rule, why);
        return null;
    }

    private static string? Fit(RuleTerms terms, Arrived ticket)
    {
        List<string> met = [];
        if (terms.Services.Count > 0)
        {
            if (!terms.Services.Contains(ticket.Service))
                return null;
            met.Add(Condition.Service);
        }
        if (terms.Districts.Count > 0)
        {
            if (terms.Districts.FirstOrDefault(d => string.Equals(d, ticket.District?.Trim(), StringComparison.OrdinalIgnoreCase)) is null)
                return null;
            met.Add(Condition.District);
        }
        if (terms.Channels.Count > 0)
        {
            if (!terms.Channels.Contains(ticket.Channel))
                return null;
            met.Add(Condition.Channel);
        }
        if (terms.Languages.Count > 0)
        {
            if (!terms.Languages.Contains(ticket.Language))
                return null;
            met.Add(Condition.Language);
        }
        if (terms.Words.Count > 0)
        {
            // Last: it costs most.
            if (terms.Words.FirstOrDefault(ticket.Said.Say) is not { } word)
                return null;
            met.Add($"{Condition.Word}={word}");
        }
        return string.Join(';', met);
    }
}
