using StaffPortal.Texts;

namespace StaffPortal.Timeline.Pins;

/// <summary>Something that matters when it is said, and the words that say it.</summary>
/// <param name="Code">Names it in all languages: <c>fall</c>.</param>
/// <param name="Name">As it is called: "Fall".</param>
/// <param name="Weight">1 worth knowing, 2 serious, 3 urgent.</param>
/// <param name="Fi">Finnish words and phrases, each in any form; one that ends with <c>*</c> is a beginning.</param>
/// <param name="Sv">Swedish ones.</param>
/// <param name="En">English ones.</param>
/// <param name="IsOn">Off: not looked for.</param>
public sealed record ConcernTerms(string Code, LocalText Name, int Weight, IReadOnlyList<string> Fi, IReadOnlyList<string> Sv, IReadOnlyList<string> En, bool IsOn = true)
{
    public const int MostWords = 100;
    public const int WordLength = 60;

    /// <summary>A visit somebody did not call routine.</summary>
    public const string NotRoutine = "not-routine";

    /// <summary>A measurement that calls for somebody.</summary>
    public const string Measured = "measured";

    public IEnumerable<(char Tongue, string Words)> All => [.. Fi.Select(w => ('1', w)), .. Sv.Select(w => ('2', w)), .. En.Select(w => ('3', w))];

    public bool Equals(ConcernTerms? other) =>
        other is not null && (Code, Name, Weight, IsOn) == (other.Code, other.Name, other.Weight, other.IsOn) && Fi.SequenceEqual(other.Fi) && Sv.SequenceEqual(other.Sv) && En.SequenceEqual(other.En);

    public override int GetHashCode() => HashCode.Combine(Code, Name, Weight, IsOn, Fi.Count, Sv.Count, En.Count);
}
