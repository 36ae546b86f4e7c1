using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>A team and its queue. <paramref name="Icon"/> is one word for the picture beside the queue's name.</summary>
public sealed record TownTeam(string Code, string Department, string Icon, LocalText Name)
{
    /// <summary>The first line: takes phone, counter and chat, and whatever nobody else has been given.</summary>
    public const string FirstLine = "service-centre";

    public static IReadOnlyList<TownTeam> All { get; } =
    [
        new(FirstLine, "citizen", "support", new("Palvelukeskus", "Servicecentralen", "Service centre")),
        new("it-support", "citizen", "laptop", new("IT-tuki", "IT-stödet", "IT support")),
        new("streets-parks", "streets", "park", new("Kadut ja puistot", "Gator och parker", "Streets and parks")),
        new("parking", "streets", "parking", new("Pysäköinninvalvonta", "Parkeringsövervakningen", "Parking control")),
        new("water-network", "water", "water", new("Vesihuoltoverkosto", "Vattennätet", "Water network")),
        new("early-education", "education", "child", new("Varhaiskasvatus", "Småbarnspedagogik", "Early education")),
        new("schools", "education", "school", new("Koulut ja kuljetukset", "Skolor och skjutsar", "Schools and transport")),
        new("home-care", "care", "home-care", new("Kotihoito", "Hemvården", "Home care")),
        new("social", "care", "people", new("Sosiaalipalvelut", "Socialservice", "Social services")),
        new("building-control", "building", "building", new("Rakennusvalvonta", "Byggnadstillsynen", "Building control")),
        new("environment", "building", "leaf", new("Ympäristönsuojelu", "Miljövården", "Environment")),
        new("premises", "premises", "house", new("Kiinteistönhoito", "Fastighetsskötseln", "Properties")),
        new("housing", "premises", "key", new("Asuminen", "Boendet", "Housing")),
        new("leisure", "leisure", "sport", new("Liikunta ja kulttuuri", "Idrott och kultur", "Sports and culture")),
    ];

    public static TownTeam Of(string code) => All.First(t => t.Code == code);
}
