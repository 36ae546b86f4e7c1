namespace StaffPortal.Data.Words;

/// <summary>
/// One thing searched for. A ticket has it when one of <see cref="Words"/> is among its index words or one of them
/// begins with one of <see cref="Beginnings"/>; in the wide reading <see cref="Fallbacks"/> are beginnings too.
/// </summary>
public sealed record SearchTerm(IReadOnlyList<string> Words, IReadOnlyList<string> Beginnings, IReadOnlyList<string> Fallbacks);
