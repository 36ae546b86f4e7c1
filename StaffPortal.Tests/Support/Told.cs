using System.Collections;
using System.Globalization;
using System.Reflection;

namespace StaffPortal.Tests.Support;

/// <summary>Every text and number an answer holds, however deep.</summary>
public static class Told
{
    private const int Deepest = 12;

    /// <summary>Which of these words the answer holds, in any case of letters.</summary>
    public static IReadOnlyList<string> Of(object? answer, IReadOnlyList<string> words)
    {
        HashSet<string> found = [];
        Walk(answer, words, found, new HashSet<object>(ReferenceEqualityComparer.Instance), 0);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> In(string text, IReadOnlyList<string> words) => [.. words.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))];

    private static void Walk(object? value, IReadOnlyList<string> words, HashSet<string> found, HashSet<object> seen, int depth)
    {
        switch (value)
        {
            case null or bool or DateTimeOffset or DateOnly or TimeSpan or Guid or Enum or Delegate or Type or MemberInfo:
                return;
            case string text:
                found.UnionWith(In(text, words));
                return;
            case IConvertible number:
                found.UnionWith(In(number.ToString(CultureInfo.InvariantCulture), words));
                return;
        }
        if (depth == Deepest || (!value.GetType().IsValueType && !seen.Add(value)))
            return;
        if (value is Stream stream)
        {
            using var reader = new StreamReader(stream);
            found.UnionWith(In(reader.ReadToEnd(), words));
            return;
        }
        if (value is IEnumerable many)
        {
            foreach (var one in many)
                Walk(one, words, found, seen, depth + 1);
            return;
        }
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanRead && p.GetIndexParameters().Length == 0))
            Walk(property.GetValue(value), words, found, seen, depth + 1);
        foreach (var field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
            Walk(field.GetValue(value), words, found, seen, depth + 1);
    }
}
