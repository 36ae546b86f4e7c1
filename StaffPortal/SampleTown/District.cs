namespace StaffPortal.SampleTown;

/// <summary>A part of the town: its names as they stand in a sentence, and its middle (WGS84).</summary>
public sealed record District(
    string Fi, string FiIn, string FiOf, string Sv, string SvIn, double Latitude, double Longitude)
{
    private static readonly District Centre = new("Keskusta", "Keskustassa", "Keskustan", "Centrum", "i Centrum", 60.3721, 25.9738);

    /// <summary>
    /// Ten districts on a stretch of the Gulf of Finland coast where no municipality centre stands.
    /// They keep this order: streets and places name them by <see cref="Fi"/>.
    /// </summary>
    public static IReadOnlyList<District> All { get; } =
    [
        Centre,
        new("Satama", "Satamassa", "Sataman", "Hamnen", "i Hamnen", 60.3667, 25.9790),
        new("Kirkonmäki", "Kirkonmäellä", "Kirkonmäen", "Kyrkbacken", "på Kyrkbacken", 60.3768, 25.9655),
        new("Kaislaranta", "Kaislarannassa", "Kaislarannan", "Vasstrand", "i Vasstrand", 60.3652, 25.9571),
        new("Harjula", "Harjulassa", "Harjulan", "Åsbacka", "i Åsbacka", 60.3829, 25.9772),
        new("Myllymäki", "Myllymäellä", "Myllymäen", "Kvarnbacken", "på Kvarnbacken", 60.3794, 25.9940),
        new("Koivulahti", "Koivulahdessa", "Koivulahden", "Björkviken", "i Björkviken", 60.3598, 25.9930),
        new("Peltola", "Peltolassa", "Peltolan", "Åkerby", "i Åkerby", 60.3902, 25.9560),
        new("Lepokallio", "Lepokalliossa", "Lepokallion", "Vilberget", "på Vilberget", 60.3748, 26.0125),
        new("Saaristo", "Saaristossa", "Saariston", "Skärgården", "i Skärgården", 60.3470, 26.0080),
    ];

    public static District Named(string fi) => All.First(d => d.Fi == fi);
}
