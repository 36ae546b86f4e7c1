namespace StaffPortal.Allocation;

/// <summary>Names of conditions as a ticket remembers which were met.</summary>
public static class Condition
{
    public const string Service = "service";
    public const string District = "district";
    public const string Channel = "channel";
    public const string Language = "language";
    public const string Word = "word";

    /// <summary>The conditions of a remembered reason; of a word also which.</summary>
    public static IEnumerable<(string Name, string? Word)> Parse(string why) =>
        why.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Select(part => (part[0], part.Length > 1 ? part[1] : null));
}
