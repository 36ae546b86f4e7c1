using StaffPortal.Staff;

namespace StaffPortal.Messaging.Notices;

/// <summary>People named in a note: <c>@Leena Nyberg</c>, or <c>@Leena</c> when only one is called so.</summary>
public static class Mentions
{
    private const int MostOffered = 5;

    /// <summary>The active people a text names.</summary>
    public static IReadOnlyList<StaffMember> In(string text, StaffSnapshot staff)
    {
        if (!text.Contains('@', StringComparison.Ordinal))
            return [];
        var active = staff.People.Values.Where(p => p.IsActive).ToList();
        var only = active.GroupBy(p => p.FirstName, StringComparer.CurrentCultureIgnoreCase).Where(g => g.Count() == 1).Select(g => g.Key)
            .ToHashSet(StringComparer.CurrentCultureIgnoreCase);
        return [.. active.Where(p => Names(text, p.Name) || (only.Contains(p.FirstName) && Names(text, p.FirstName)))];
    }

    /// <summary>The name being typed at the end of a text, without its sign; null when none is.</summary>
    public static string? Begun(string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return null;
        var begun = text[(at + 1)..];
        return begun.Length <= 40 && begun.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'') && begun.Count(c => c == ' ') <= 2 ? begun : null;
    }

    /// <summary>Whom a begun name may mean, at most five; none when it is a whole name already.</summary>
    public static IReadOnlyList<StaffMember> Offered(string begun, IEnumerable<StaffMember> people)
    {
        var fitting = people.Where(p => p.Name.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase)
            || p.LastName.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase)).OrderBy(p => p.Name, StringComparer.CurrentCulture).Take(MostOffered).ToList();
        return fitting.Any(p => string.Equals(p.Name, begun.TrimEnd(), StringComparison.OrdinalIgnoreCase)) ? [] : fitting;
    }

    /// <summary>The text with the begun name made whole.</summary>
    public static string Completed(string text, string name) => $"{text[..(text.LastIndexOf('@') + 1)]}{name} ";

    private static bool Names(string text, string name)
    {
        var sought = $"@{name}";
        for (var at = text.IndexOf(sought, StringComparison.CurrentCultureIgnoreCase); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.CurrentCultureIgnoreCase))
        {
            var end = at + sought.Length;
            // Not the beginning of a longer name, nor of an address such as "info@leena.example".
            if ((end == text.Length || !char.IsLetterOrDigit(text[end])) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
                return true;
        }
        return false;
    }
}
