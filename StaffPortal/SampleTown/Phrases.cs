using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>A handful of sentences of one kind in the three languages; each list stands on its own, they are not translations of each other.</summary>
sealed record Phrases(string[] Fi, string[] Sv, string[] En)
{
    public string[] In(Language language) => language switch
    {
        Language.Fi => Fi,
        Language.Sv => Sv,
        _ => En,
    };
}
