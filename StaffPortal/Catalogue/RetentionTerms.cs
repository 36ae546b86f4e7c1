using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>All that is said of a retention class.</summary>
/// <param name="Name">In at least one language.</param>
/// <param name="Months">How long what belongs to it is kept, from when a request was closed or something else happened; null: for ever.</param>
/// <param name="Ground">The law or order it rests on.</param>
public sealed record RetentionTerms(LocalText Name, int? Months, string Ground)
{
    /// <summary>A hundred years.</summary>
    public const int MostMonths = 1_200;

    /// <summary>Longest ground, characters.</summary>
    public const int GroundLength = 300;
}
