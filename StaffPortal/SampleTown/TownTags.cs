namespace StaffPortal.SampleTown;

/// <summary>Words staff put on tickets.</summary>
static class TownTags
{
    public static IReadOnlyList<string> All { get; } = ["toistuva", "takuukorjaus", "urakoitsija", "tulkki", "soitto luvattu", "lehtikysely", "valtuustoaloite", "vakuutus"];
}
