using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation;

/// <summary>When a rule fits, and what it does then. An empty list of a condition asks nothing; all that are asked must fit, any of a list is enough.</summary>
public sealed record RuleTerms
{
    /// <summary>Longest list of words; longest of them, characters.</summary>
    public const int MostWords = 30;
    public const int WordLength = 40;

    public static RuleTerms None { get; } = new();

    public IReadOnlyList<ServiceId> Services { get; init; } = [];

    public IReadOnlyList<string> Districts { get; init; } = [];

    public IReadOnlyList<Channel> Channels { get; init; } = [];

    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>Words of subject or description, found in any inflection; several in one line must all be there.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The queue it goes to.</summary>
    public TeamId? Team { get; init; }

    /// <summary>The person who gets it.</summary>
    public StaffId? Person { get; init; }

    public Priority? Priority { get; init; }

    /// <summary>Why a flag is raised; empty: none is.</summary>
    public string Flag { get; init; } = "";

    /// <summary>When the flag lowers itself, hours after; null: never.</summary>
    public int? FlagHours { get; init; }

    /// <summary>A tag it gets; empty: none.</summary>
    public string Tag { get; init; } = "";

    public bool AsksNothing => Services.Count + Districts.Count + Channels.Count + Languages.Count + Words.Count == 0;

    public bool DoesNothing => Team is null && Person is null && Priority is null && Flag.Length == 0 && Tag.Length == 0;
}
