using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>One of the thirty people who work in the town. <paramref name="Department"/> null: the role holds everywhere.</summary>
public sealed record TownStaff(string First, string Last, Role Role, string? Department, string Team, Language Language, LocalText Title)
{
    /// <summary>How the sign-in of the practice town knows its people.</summary>
    public const string Issuer = "practice-town";

    public string Name => $"{First} {Last}";

    /// <summary>"sari.koskinen": also the subject of the sign-in.</summary>
    public string Code => Residents.Plain(First) + "." + Residents.Plain(Last);

    public static IReadOnlyList<TownStaff> All { get; } =
    [
        Clerk("Sari", "Koskinen", Language.Fi, new("Palvelukeskus: puhelin ja chat", "Servicecentralen: telefon och chatt", "Service centre: phone and chat")),
        Clerk("Leena", "Nyberg", Language.Sv, new("Palvelukeskus: palvelee ruotsiksi ja suomeksi", "Servicecentralen: betjänar på svenska och finska", "Service centre: serves in Swedish and Finnish")),
        Clerk("Eva", "Björk", Language.Sv, new("Palvelukeskus: kaupungintalon asiakaspiste", "Servicecentralen: kundtjänsten i stadshuset", "Service centre: the counter in the town hall")),
        Clerk("Mikko", "Rantala", Language.Fi, new("Palvelukeskus: sähköposti ja verkko", "Servicecentralen: e-post och webb", "Service centre: e-mail and web")),
        Clerk("Amina", "Warsame", Language.Fi, new("Palvelukeskus: iltavuoro", "Servicecentralen: kvällsskiftet", "Service centre: evening shift")),
        new("Petra", "Lindholm", Role.Lead, null, TownTeam.FirstLine, Language.Sv, new("Palvelukeskus", "Servicecentralen", "Service centre")),
        Handler("Jussi", "Aho", "citizen", "it-support", Language.Fi, new("IT-tukihenkilö", "IT-stödperson", "IT support")),
        Handler("Tiina", "Salonen", "citizen", "it-support", Language.Fi, new("Järjestelmäasiantuntija, IT-tuki", "Systemexpert, IT-stödet", "Systems specialist, IT support")),

        Handler("Olli", "Hakala", "streets", "streets-parks", Language.Fi, new("Kadut ja puistot: katujen työnjohto", "Gator och parker: arbetsledning för gator", "Streets and parks: street works")),
        Handler("Janne", "Grönlund", "streets", "streets-parks", Language.Sv, new("Puistotyönjohtaja", "Parkarbetsledare", "Park foreman")),
        Handler("Kaisa", "Peltonen", "streets", "streets-parks", Language.Fi, new("Katuvalaistuksen ja liikenteen suunnittelija", "Planerare för belysning och trafik", "Planner of lighting and traffic")),
        new("Markku", "Vainio", Role.Lead, "streets", "streets-parks", Language.Fi, new("Kadut ja puistot", "Gator och parker", "Streets and parks")),
        Handler("Carola", "Westerlund", "streets", "parking", Language.Sv, new("Pysäköinnintarkastaja", "Parkeringsövervakare", "Parking officer")),
        new("Kristiina", "Ahlqvist", Role.Head, "streets", "streets-parks", Language.Sv, new("Kadut, puistot ja liikenne", "Gator, parker och trafik", "Streets, parks and traffic")),

        Handler("Kim", "Sjöblom", "water", "water-network", Language.Sv, new("Verkostoasentaja, päivystäjä", "Nätmontör, jourhavande", "Network plumber, on duty")),
        Handler("Heidi", "Lampinen", "water", "water-network", Language.Fi, new("Vesilaitoksen asiakasasiantuntija", "Kundsakkunnig vid vattenverket", "Customer specialist, water utility")),
        new("Tapio", "Uotila", Role.Lead, "water", "water-network", Language.Fi, new("Vesihuoltoverkosto", "Vattennätet", "Water network")),

        Handler("Annika", "Hellström", "education", "early-education", Language.Sv, new("Varhaiskasvatuksen palveluohjaaja", "Servicehandledare för småbarnspedagogik", "Early-education adviser")),
        Handler("Riikka", "Laaksonen", "education", "early-education", Language.Fi, new("Varhaiskasvatuksen asiakasmaksusihteeri", "Avgiftssekreterare för småbarnspedagogik", "Day-care fees secretary")),
        Handler("Pasi", "Kettunen", "education", "schools", Language.Fi, new("Koulukuljetusten koordinaattori", "Koordinator för skolskjutsar", "School transport coordinator")),
        new("Hanna", "Forsman", Role.Lead, "education", "early-education", Language.Sv, new("Varhaiskasvatus", "Småbarnspedagogik", "Early education")),

        Handler("Maria", "Sandberg", "care", "home-care", Language.Sv, new("Sairaanhoitaja, kotihoito", "Sjukskötare, hemvården", "Nurse, home care")),
        Handler("Hannu", "Kivelä", "care", "home-care", Language.Fi, new("Kotihoidon ohjaaja", "Handledare inom hemvården", "Home-care coordinator")),
        new("Anne", "Hyvönen", Role.Lead, "care", "home-care", Language.Fi, new("Kotihoito", "Hemvården", "Home care")),
        Handler("Thomas", "Engblom", "care", "social", Language.Sv, new("Sosiaaliohjaaja", "Socialhandledare", "Social counsellor")),

        Handler("Ville", "Heikkinen", "building", "building-control", Language.Fi, new("Rakennustarkastaja", "Byggnadsinspektör", "Building inspector")),
        Handler("Niina", "Rautio", "building", "environment", Language.Fi, new("Ympäristötarkastaja", "Miljöinspektör", "Environmental inspector")),

        Handler("Jari", "Koivula", "premises", "premises", Language.Fi, new("Kiinteistöpäivystäjä, tilat ja asuminen", "Fastighetsjour, lokaler och boende", "Caretaker, premises and housing")),
        Handler("Elina", "Tuominen", "leisure", "leisure", Language.Fi, new("Liikunta- ja kulttuuripalvelujen vastaava", "Ansvarig för idrott och kultur", "Coordinator of sports and culture")),
        new("Juha", "Eklund", Role.Administrator, null, TownTeam.FirstLine, Language.Fi, new("Palvelut, ihmiset, avaimet ja lokit", "Tjänster, personer, nycklar och loggar", "Services, people, keys and logs")),
    ];

    public static TownStaff Of(string code) => All.First(s => s.Code == code);

    private static TownStaff Clerk(string first, string last, Language language, LocalText title) =>
        new(first, last, Role.Clerk, null, TownTeam.FirstLine, language, title);

    private static TownStaff Handler(string first, string last, string department, string team, Language language, LocalText title) =>
        new(first, last, Role.Handler, department, team, language, title);
}
