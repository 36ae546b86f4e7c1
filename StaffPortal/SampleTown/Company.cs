namespace StaffPortal.SampleTown;

/// <summary>A company, housing company or association of the town. All invented.</summary>
public sealed record Company(string Name, string Mail, bool IsSwedish = false)
{
    public static IReadOnlyList<Company> All { get; } =
    [
        new("Rakennus Lindqvist & Pojat Oy", "lindqvistpojat"), new("Meriharjun Kiinteistöpalvelu Oy", "mhkiinteisto"), new("Havsås Bygg & Betong Ab", "havsasbygg", true),
        new("Kone-Harju Oy", "koneharju"), new("Satamakahvila Tyrni", "kahvilatyrni"), new("Leipomo Jyvänen Oy", "leipomojyvanen"),
        new("Strandhotellet Havsås Ab", "strandhotellet", true), new("Parturi-kampaamo Saksikulma", "saksikulma"), new("Koivulahden Venetelakka Oy", "koivulahdentelakka"),
        new("Björkvikens Båtvarv Ab", "bjorkvikensvarv", true), new("Taksi Meriharju osk", "taksimeriharju"), new("Åkerby Lantbruk Ab", "akerbylantbruk", true),
        new("Peltolan Puutarha Oy", "peltolanpuutarha"), new("Myllymäen Autokorjaamo Oy", "myllymaenauto"), new("Suunnittelutoimisto Kaari Oy", "kaarisuunnittelu"),
        new("Arkitektbyrå Vass & Ås Ab", "vassas", true), new("Sähkö-Salama Meriharju Oy", "sahkosalama"), new("Skärgårdens Fisk Ab", "skargardensfisk", true),
        new("Ravintola Makasiini 4 Oy", "makasiini4"), new("Meriharjun Muutto ja Kuljetus Oy", "mhmuutto"), new("Havsås Rör Ab", "havsasror", true),
        new("Siivouspalvelu Kimallus Oy", "kimallus"), new("Kirjakauppa Kellotapuli", "kellotapuli"), new("Harjulan Apteekki", "harjulanapteekki"),
        new("Asunto Oy Meriharjun Ruokokaari", "asoyruokokaari"), new("Asunto Oy Harjulan Puolukka", "asoypuolukka"), new("Asunto Oy Satamanvahti", "asoysatamanvahti"),
        new("Bostads Ab Havsås Lindhörn", "bablindhorn", true), new("Bostads Ab Utsikten", "babutsikten", true), new("Asunto Oy Myllynsiipi", "asoymyllynsiipi"),
        new("Asunto Oy Koivulahden Tuohi", "asoytuohi"), new("Bostads Ab Strandgatan 18", "babstrandgatan18", true),
        new("Meriharjun Yrittäjät ry", "meriharjunyrittajat"), new("Meriharjun Visa ry", "meriharjunvisa"), new("IF Havsås Kamraterna rf", "ifhavsas", true),
        new("Harjulan Kyläyhdistys ry", "harjulankyla"), new("Havsås Marthaförening rf", "havsasmarthor", true), new("Meriharjun Eläkkeensaajat ry", "mhelakkeensaajat"),
        new("Kaislarannan Vanhempainyhdistys ry", "kaislarannanvanhemmat"), new("Hem och Skola i Björkviken rf", "hembjorkviken", true),
        new("Saariston Veneilijät ry", "saaristonveneilijat"), new("Havsås Musikanter rf", "havsasmusikanter", true),
    ];
}
