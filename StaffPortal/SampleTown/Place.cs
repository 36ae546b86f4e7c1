namespace StaffPortal.SampleTown;

/// <summary>A place of the town, with its name as it stands in a Finnish, Swedish and English sentence.</summary>
public sealed record Place(
    PlaceKind Kind, string Fi, string FiIn, string FiOf, string Sv, string SvIn, string En, string Street, int Number)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new(PlaceKind.DayCare, "Kaislarannan päiväkoti", "Kaislarannan päiväkodissa", "Kaislarannan päiväkodin", "Vasstrands daghem", "på Vasstrands daghem", "Kaislaranta day-care centre", "Haikarantie", 7),
        new(PlaceKind.DayCare, "Harjulan päiväkoti", "Harjulan päiväkodissa", "Harjulan päiväkodin", "Åsbacka daghem", "på Åsbacka daghem", "Harjula day-care centre", "Mäntykatu", 12),
        new(PlaceKind.DayCare, "Myllytuvan päiväkoti", "Myllytuvan päiväkodissa", "Myllytuvan päiväkodin", "daghemmet Kvarnstugan", "på daghemmet Kvarnstugan", "Myllytupa day-care centre", "Jyväkatu", 5),
        new(PlaceKind.DayCare, "Peltohiiren päiväkoti", "Peltohiiren päiväkodissa", "Peltohiiren päiväkodin", "daghemmet Åkermusen", "på daghemmet Åkermusen", "Peltohiiri day-care centre", "Kaurakatu", 18),
        new(PlaceKind.DayCare, "Tuohikontin päiväkoti", "Tuohikontin päiväkodissa", "Tuohikontin päiväkodin", "daghemmet Näverkonten", "på daghemmet Näverkonten", "Tuohikontti day-care centre", "Tuohikatu", 3),
        new(PlaceKind.School, "Kirkonmäen koulu", "Kirkonmäen koulussa", "Kirkonmäen koulun", "Kyrkbackens skola", "i Kyrkbackens skola", "Kirkonmäki school", "Lehmustie", 10),
        new(PlaceKind.School, "Harjulan koulu", "Harjulan koulussa", "Harjulan koulun", "Åsbacka skola", "i Åsbacka skola", "Harjula school", "Harjulantie", 31),
        new(PlaceKind.School, "Koivulahden koulu", "Koivulahden koulussa", "Koivulahden koulun", "Björkvikens skola", "i Björkvikens skola", "Koivulahti school", "Koivulahdentie", 44),
        new(PlaceKind.School, "Lepokallion yhtenäiskoulu", "Lepokallion yhtenäiskoulussa", "Lepokallion yhtenäiskoulun", "Vilbergets enhetsskola", "i Vilbergets enhetsskola", "Lepokallio comprehensive school", "Kalliotie", 26),
        new(PlaceKind.School, "Peltolan koulu", "Peltolan koulussa", "Peltolan koulun", "Åkerby skola", "i Åkerby skola", "Peltola school", "Peltolantie", 15),
        new(PlaceKind.Park, "Humalapuisto", "Humalapuistossa", "Humalapuiston", "Humleparken", "i Humleparken", "Humalapuisto park", "Lehmustie", 24),
        new(PlaceKind.Park, "Rantapuisto", "Rantapuistossa", "Rantapuiston", "Strandparken", "i Strandparken", "Rantapuisto park", "Rantakatu", 40),
        new(PlaceKind.Park, "Myllypuisto", "Myllypuistossa", "Myllypuiston", "Kvarnparken", "i Kvarnparken", "Myllypuisto park", "Myllytie", 22),
        new(PlaceKind.Park, "Kissankellon leikkipuisto", "Kissankellon leikkipuistossa", "Kissankellon leikkipuiston", "lekparken Blåklockan", "i lekparken Blåklockan", "Kissankello playground", "Kanervakuja", 8),
        new(PlaceKind.Park, "Merimetson leikkipuisto", "Merimetson leikkipuistossa", "Merimetson leikkipuiston", "lekparken Skarven", "i lekparken Skarven", "Merimetso playground", "Ruokokaari", 19),
        new(PlaceKind.Sports, "Harjun urheilupuisto", "Harjun urheilupuistossa", "Harjun urheilupuiston", "Åsens idrottspark", "i Åsens idrottspark", "Harju sports park", "Latupolku", 4),
        new(PlaceKind.Sports, "Meriharjun uimahalli", "Meriharjun uimahallissa", "Meriharjun uimahallin", "Havsås simhall", "i Havsås simhall", "Meriharju swimming hall", "Sepäntie", 14),
        new(PlaceKind.Sports, "Koivulahden kenttä", "Koivulahden kentällä", "Koivulahden kentän", "Björkvikens plan", "på Björkvikens plan", "Koivulahti field", "Koivulahdentie", 48),
        new(PlaceKind.Sports, "Myllymäen liikuntahalli", "Myllymäen liikuntahallissa", "Myllymäen liikuntahallin", "Kvarnbackens idrottshall", "i Kvarnbackens idrottshall", "Myllymäki sports hall", "Kiviaidantie", 6),
        new(PlaceKind.Library, "pääkirjasto", "pääkirjastossa", "pääkirjaston", "huvudbiblioteket", "på huvudbiblioteket", "the main library", "Kauppiaankatu", 11),
        new(PlaceKind.Library, "Harjulan lähikirjasto", "Harjulan lähikirjastossa", "Harjulan lähikirjaston", "Åsbacka närbibliotek", "på Åsbacka närbibliotek", "Harjula library", "Harjulantie", 33),
        new(PlaceKind.Library, "kirjastoauto", "kirjastoautossa", "kirjastoauton", "bokbussen", "i bokbussen", "the library bus", "Peltolantie", 2),
        new(PlaceKind.Building, "kaupungintalo", "kaupungintalossa", "kaupungintalon", "stadshuset", "i stadshuset", "the town hall", "Pikkutori", 1),
        new(PlaceKind.Building, "Lepokallion palvelutalo", "Lepokallion palvelutalossa", "Lepokallion palvelutalon", "Vilbergets servicehus", "i Vilbergets servicehus", "Lepokallio service house", "Katajakatu", 9),
        new(PlaceKind.Building, "Satamamakasiini", "Satamamakasiinissa", "Satamamakasiinin", "Hamnmagasinet", "i Hamnmagasinet", "the Harbour Warehouse", "Varastokatu", 4),
        new(PlaceKind.Building, "nuorisotalo Ankkuri", "nuorisotalo Ankkurissa", "nuorisotalo Ankkurin", "ungdomshuset Ankaret", "i ungdomshuset Ankaret", "Ankkuri youth centre", "Ankkuritie", 16),
        new(PlaceKind.Building, "varikko", "varikolla", "varikon", "depån", "på depån", "the depot", "Sorakuopantie", 20),
    ];

    private static readonly ILookup<PlaceKind, Place> ByKind = All.ToLookup(p => p.Kind);

    public static IReadOnlyList<Place> Of(PlaceKind kind) => [.. ByKind[kind]];
}
