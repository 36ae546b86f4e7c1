namespace StaffPortal.Channels.Open311;

/// <summary>What the municipality says of its Open311 address: section <c>Open311</c> of the configuration.</summary>
public sealed class Open311Settings
{
    public const string Section = "Open311";

    /// <summary>The jurisdiction ids this portal answers for; none given: it answers whatever is asked.</summary>
    public IReadOnlyList<string> Jurisdictions { get; set; } = [];

    /// <summary>Whom developers write to.</summary>
    public string Contact { get; set; } = "";

    /// <summary>In words or as an address: how a key is got.</summary>
    public string KeyDesk { get; set; } = "Ask the municipality's service centre for a key.";

    /// <summary>Reads that one address may make in a minute, and as many calls with a wrong key or a broken body. A good key has a measure of its own.</summary>
    public int PerMinuteAndAddress { get; set; } = 600;
}
