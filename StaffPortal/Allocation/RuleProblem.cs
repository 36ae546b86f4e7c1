namespace StaffPortal.Allocation;

/// <summary>Why a rule cannot stand as it is, or what it does to others.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">Whose name is said: a word, a person, a team, another rule.</param>
/// <param name="Other">The department or service it concerns.</param>
public sealed record RuleProblem(RuleProblemKind Kind, string Name = "", string Other = "")
{
    /// <summary>It may be saved all the same.</summary>
    public bool IsWarning => Kind is RuleProblemKind.Shadows;
}

public enum RuleProblemKind
{
    NoName,
    NameTooLong,
    DoesNothing,
    /// <summary>A word without a letter or digit, or too long.</summary>
    BadWord,
    TooManyWords,
    FlagTooLong,
    TagTooLong,
    ServiceGone,
    /// <summary>None of the services is offered any more: it can never fit.</summary>
    ServicesRetired,
    TeamGone,
    PersonGone,
    /// <summary>Nobody of the team may read tickets of a department whose tickets the rule sends there.</summary>
    TeamCannot,
    /// <summary>The person may not work on tickets of a department whose tickets the rule gives them.</summary>
    PersonCannot,
    /// <summary>An earlier rule takes all it asks for: it can never fit.</summary>
    Shadowed,
    /// <summary>A later rule can never fit any more.</summary>
    Shadows,
}
