namespace StaffPortal.Timeline.Pins;

/// <summary>Words of a concern in a text.</summary>
/// <param name="Code">Which concern.</param>
/// <param name="Word">As it was written.</param>
/// <param name="How">Whether it says so.</param>
public sealed record Heard(string Code, string Word, HowSaid How);

/// <summary>What a text makes of a word in it.</summary>
public enum HowSaid
{
    /// <summary>It happened.</summary>
    Said,
    /// <summary>It did not: "ei kaatunut".</summary>
    Denied,
    /// <summary>It may, or it did long ago: "kaatumisriski".</summary>
    Supposed,
    /// <summary>Somebody else's, or somebody's words.</summary>
    Quoted,
}
