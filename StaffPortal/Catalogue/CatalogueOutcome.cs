namespace StaffPortal.Catalogue;

/// <summary>What a change of the catalogue came to.</summary>
/// <param name="Id">What was made or changed; null when nothing was.</param>
/// <param name="Problem">Why not.</param>
/// <param name="Names">What stands in the way, by name.</param>
/// <param name="TakenBy">Who changed it first.</param>
public sealed record CatalogueOutcome(Guid? Id, CatalogueProblem? Problem = null, string Names = "", Guid? TakenBy = null)
{
    public static CatalogueOutcome NotAllowed { get; } = new(null, CatalogueProblem.NotAllowed);

    public bool IsDone => Id is not null;
}
