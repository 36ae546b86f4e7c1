namespace StaffPortal.SampleTown;

/// <summary>The streets of the town. Their names are common words; none is meant as a street that exists.</summary>
public static class Streets
{
    public static IReadOnlyList<Street> All { get; } =
    [
        new("Keskusta", "Harjukatu", "Åsgatan", -180, -160, 70, 46),
        new("Keskusta", "Kauppiaankatu", "Köpmansgatan", 60, -210, 82, 38),
        new("Keskusta", "Ruorikatu", "Rodergatan", -90, 40, 165, 24),
        new("Keskusta", "Pikkutori", "Lilla torget", 10, -20, 80, 9),
        new("Keskusta", "Postitie", "Postvägen", 190, -260, 95, 72),
        new("Keskusta", "Luotsinkatu", "Lotsgatan", -240, 110, 20, 30),
        new("Keskusta", "Sepäntie", "Smedsvägen", 240, 60, 40, 28),
        new("Satama", "Rantakatu", "Strandgatan", 120, -180, 110, 52),
        new("Satama", "Köydenpunojankatu", "Repslagargatan", 210, -60, 100, 22),
        new("Satama", "Kalalaituri", "Fiskbryggan", -60, -40, 150, 8),
        new("Satama", "Varastokatu", "Magasinsgatan", 30, 120, 60, 26),
        new("Satama", "Tullikamarinkuja", "Tullkammargränden", 90, 10, 35, 12),
        new("Satama", "Ankkuritie", "Ankarvägen", -120, 160, 75, 34),
        new("Kirkonmäki", "Kirkkoraitti", "Kyrkstråket", -60, -90, 15, 20),
        new("Kirkonmäki", "Pappilantie", "Prästgårdsvägen", 130, -60, 310, 36),
        new("Kirkonmäki", "Lukkarinkuja", "Klockargränden", 20, 90, 80, 14),
        new("Kirkonmäki", "Kellotapulinmäki", "Klockstapelsbacken", -130, 40, 200, 11),
        new("Kirkonmäki", "Lehmustie", "Lindvägen", 190, 110, 60, 42),
        new("Kaislaranta", "Kaislatie", "Vassvägen", 40, -140, 255, 60),
        new("Kaislaranta", "Joutsenpolku", "Svanstigen", -110, -60, 230, 18),
        new("Kaislaranta", "Uimarannantie", "Badstrandsvägen", -190, 40, 190, 22),
        new("Kaislaranta", "Haikarantie", "Hägervägen", 150, 90, 300, 48),
        new("Kaislaranta", "Sorsakuja", "Andgränden", 90, -230, 340, 16),
        new("Kaislaranta", "Ruokokaari", "Rörbågen", -20, 170, 95, 40),
        new("Harjula", "Harjulantie", "Åsbackavägen", -210, -40, 5, 88),
        new("Harjula", "Mäntykatu", "Tallgatan", 70, 120, 85, 44),
        new("Harjula", "Kanervakuja", "Ljunggränden", 160, -110, 300, 18),
        new("Harjula", "Sorakuopantie", "Grustagsvägen", 260, 60, 45, 30),
        new("Harjula", "Latupolku", "Skidstigen", 310, -170, 330, 12),
        new("Harjula", "Puolukkarinne", "Lingonbrinken", -60, -180, 265, 26),
        new("Myllymäki", "Myllytie", "Kvarnvägen", -120, -90, 40, 64),
        new("Myllymäki", "Jyväkatu", "Korngatan", 80, 30, 100, 32),
        new("Myllymäki", "Siipirattaankuja", "Kvarnhjulsgränden", 150, -130, 350, 14),
        new("Myllymäki", "Kiviaidantie", "Stengärdsvägen", -40, 190, 75, 38),
        new("Myllymäki", "Leipurinkatu", "Bagargatan", -190, 70, 130, 28),
        new("Myllymäki", "Pellavakuja", "Lingränden", 210, 140, 20, 16),
        new("Koivulahti", "Koivulahdentie", "Björkviksvägen", 180, -210, 140, 96),
        new("Koivulahti", "Tuohikatu", "Nävergatan", 30, 80, 70, 30),
        new("Koivulahti", "Venevajanranta", "Båthusstranden", -160, 20, 210, 14),
        new("Koivulahti", "Mahlakuja", "Savgränden", 90, -60, 320, 20),
        new("Koivulahti", "Poukamatie", "Buktvägen", -80, 190, 110, 44),
        new("Koivulahti", "Lokinpolku", "Måsstigen", -210, -130, 250, 17),
        new("Peltola", "Peltolantie", "Åkerbyvägen", -140, -60, 330, 70),
        new("Peltola", "Kaurakatu", "Havregatan", 60, 90, 75, 34),
        new("Peltola", "Heinäladonkuja", "Höladugränden", 130, -120, 280, 15),
        new("Peltola", "Ojanvarrentie", "Dikesvägen", -30, 210, 20, 52),
        new("Peltola", "Kyntäjänkaari", "Plöjarbågen", 200, 40, 95, 27),
        new("Peltola", "Apilaraitti", "Klöverstråket", -190, 140, 160, 22),
        new("Lepokallio", "Kalliotie", "Bergsvägen", -90, -150, 60, 58),
        new("Lepokallio", "Katajakatu", "Engatan", 110, 40, 95, 36),
        new("Lepokallio", "Louhoskuja", "Stenbrottsgränden", 190, -80, 350, 13),
        new("Lepokallio", "Näköalankaari", "Utsiktsbågen", -160, 110, 180, 29),
        new("Lepokallio", "Sammaltie", "Mossvägen", 30, 190, 120, 41),
        new("Lepokallio", "Kurjenpolku", "Transtigen", -30, -40, 220, 19),
        new("Saaristo", "Saaristotie", "Skärgårdsvägen", 520, -380, 145, 140),
        new("Saaristo", "Majakkatie", "Båkvägen", -260, 210, 170, 48),
        new("Saaristo", "Kallioluodontie", "Klobbvägen", 60, 340, 80, 36),
        new("Saaristo", "Verkkolaituri", "Nätbryggan", -340, -60, 200, 7),
        new("Saaristo", "Yhteysväylä", "Förbindelsevägen", 240, 60, 30, 24),
        new("Saaristo", "Tyrnikuja", "Tyrngränden", -90, -190, 285, 18),
    ];

    private static readonly ILookup<string, Street> ByDistrict = All.ToLookup(s => s.District);

    public static IReadOnlyList<Street> In(string district) => [.. ByDistrict[district]];

    public static Street Named(string fi) => All.First(s => s.Fi == fi);
}
