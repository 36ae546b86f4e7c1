using StaffPortal.Rights;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Tests.Timeline.Pins;

/// <summary>
/// A thousand clients of home care with 60 to 200 visit notes in 60 days. Each has one event in the last two weeks and two notes that only look like one.
/// Half of the events are written in words of the lists; the others in forms, words, slips or Swedish that the lists do not have. Whoever writes calls half
/// of the events not routine, and three in a thousand of all other notes.
/// </summary>
internal sealed class CareTown(int seed)
{
    public enum Wording
    {
        Listed,
        Inflected,
        Synonym,
        Slip,
        Swedish,
    }

    public sealed record Client(IReadOnlyList<(DateTimeOffset At, string Text, bool IsRoutine)> Notes, int Event, Wording Wording);

    private static readonly string[] Finnish =
    [
        "Aamutoimet sujuivat hyvin. Lääkkeet otettu.", "Autettu suihkussa, rasvattu iho.", "Aamupala syöty, lääkkeet annettu dosetista.", "Kaikki kunnossa, vointi tavallinen.", "Toivoi ostoslistalle maitoa ja leipää.",
        "Iltapala ja iltalääkkeet annettu. Turvapuhelin kädessä.", "Iltatoimet tehty, jäi katsomaan televisiota.", "Verenpaine mitattu, arvot tavalliset.", "Ulkoiltu pihalla vartti, mieli virkeä.", "Lämmitetty lounas ja keitetty kahvit.",
        "Vaihdettu lakanat ja viety roskat.", "Tytär tulossa viikonloppuna käymään.", "Silmätipat laitettu molempiin silmiin.", "Haavahoito tehty ohjeen mukaan." , "Puhdistettu hammasproteesit.", "Nukkunut hyvin, herätetty kahdeksalta.",
        "Jalat rasvattu ja tukisukat puettu.", "Juotu lasi vettä ja syöty hedelmä.", "Apteekista haettu reseptilääkkeet.", "Rollaattorilla käyty hissillä ulkona.", "Pyykit laitettu kuivumaan.", "Kertoi sotalapsiajoistaan, hyvällä tuulella.",
        "Lehti luettu yhdessä.", "Kauppatilaus tehty netissä.", "Siivottu keittiön pöytä ja tiskattu.", "Kävelyharjoitus käytävällä, jaksoi hyvin.", "Parta ajettu.", "Insuliini pistetty, sokeri 7,2.", "Soitettu pojalle ja sovittu käynnistä.",
        "Ovi lukittu ja valot sammutettu.",
    ];

    private static readonly string[] Swedes =
    [
        "Morgonmål och mediciner givna.", "Hjälpt med dusch, smorde huden.", "Allt väl, som vanligt.", "Kvällsmedicinen tagen, gick och lade sig.", "Värmt lunch och kokat kaffe.", "Promenad på gården.", "Bytt lakan.", "Ögondroppar givna.",
        "Blodtrycket mätt, normalt.", "Stödstrumporna på.",
    ];

    private static readonly Dictionary<Wording, string[]> Events = new()
    {
        [Wording.Listed] =
        [
            "Kaatuminen keittiössä aamulla.", "Liukastua ehti pesuhuoneessa ennen tukea.", "Hengenahdistus yöllä, soitettu omaiselle.", "Tehty huoli-ilmoitus tilanteesta.", "Illalla kova huimaus ja heikko olo.", "Uusi haava vasemmassa sääressä.",
            "Lääkevirhe aamulla: annettu naapurin pussista? Ilmoitettu.", "Palohälytin soi, liesi päälle jäänyt.", "Nyt kuume ja vilunväristyksiä.", "Päivystys konsultoitu iltapäivällä.", "Ambulanssi paikalla klo 14.", "Mustelma kyljessä, syytä ei tiedetä.",
            "Oli humalassa iltapäivällä.", "Sekava puheissaan koko aamun.", "Murtuma ranteessa todettu.", "Tajuton tullessa paikalle.",
        ],
        [Wording.Inflected] =
        [
            "Kaatui kylpyhuoneessa, nousi autettuna.", "Asiakas oli kaatunut yöllä vessareissulla.", "Kaaduttuaan ei päässyt itse ylös.", "Liukastui eteisen matolla.", "Kompastuttuaan kynnykseen satutti polven.", "Huimauksen takia pysyi vuoteessa.",
            "Mustelmia molemmissa käsivarsissa.", "Vaikutti sekavalta ja levottomalta.", "Kuumetta 38,6 mitattu.", "Haavasta vuosi nestettä.", "Oksensi kahdesti aamulla.", "Uhkaili hoitajaa ovella.", "Pyörtyi noustessaan sängystä.", "Lapsi kadonneena tunnin ajan.", "Allergisena sai oireita.",
            "Murtumasta kärsivä käsi turvoksissa.",
        ],
        [Wording.Synonym] =
        [
            "Mätkähti selälleen pesuhuoneessa.", "Lensi nurin portaissa.", "Tuiskahti nokalleen ulkona.", "Jalat pettivät, istuutui maahan.", "Suupieli roikkui, puhe puuroutui.", "Silmissä musteni noustessa.", "Poika oli tönäissyt seinää vasten.", "Kävi käsiksi hoitajaan.",
            "Dosetti sekaisin, illan tabletit syöty aamulla.", "Hella oli jäänyt hehkumaan yöksi.", "Poissa kotoa, etsitty pihapiiristä.", "Rinta puristi ja hikoili kylmää.", "Ei muista omaa nimeään.", "Huulet sinertävät, hengitys katkonaista.", "Käsi turvonnut ja arka.", "Sanoi, ettei enää jaksa.",
        ],
        [Wording.Slip] =
        [
            "Kaautui olohuoneessa.", "Kaatuminne vessassa.", "Liukatsui lattialla.", "Huimasu jatkuu edelleen.", "Hengenahdituksen takia istui yön.", "Mustelmma olkapäässä.", "Ambulanssii kutsuttu.", "Murutma nilkassa.", "Kummpastui kynnykseen, kompastu taas.", "Paloväroitin ja palohälyttin soi.",
            "Sekavaa puehtta, sekvaa oloa.", "Lääkevirhee huomattu.", "Pävystys kutsuttu.", "Tajtuon löydetty.", "Kuumetta, kuumme nousussa.", "Oksetnaa kaiken syömänsä.",
        ],
        [Wording.Swedish] =
        [
            "Trillade i badrummet.", "Dråsade i golvet vid sängen.", "Tappade balansen i hallen.", "Andades tungt och var blå om läpparna.", "Sluddrade och kände inte igen oss.", "Tog kvällstabletterna två gånger.", "Hittades bredvid sängen.", "Benet svullet och ömt.",
            "Sonen knuffade henne mot väggen.", "Plattan stod på hela natten.", "Var borta hemifrån i två timmar.", "Tryck över bröstet och kallsvettig.", "Ramlade ur sängen.", "Halkade i trappan.", "Blåmärken på armarna.", "Svimmade i köket.",
        ],
    };

    private static readonly string[] Decoys =
    [
        "Ei kaatunut, vaikka horjahti.", "Kaatumisia ei ole ollut.", "Kaatumisriski arvioitu, tukikahva asennettu.", "Pelkää kaatuvansa talvella.", "Naapuri oli kaatunut pihalla eilen.", "Katsoi uutisia tulipalosta Turussa.", "Ei kuumetta, ei kipuja.", "Hengenahdistusta ei ilmennyt.",
        "Ei mustelmia eikä haavoja.", "Kertoi, että lehdessä luki \"ambulanssi kaatui\".", "Muistutettu: jos huimaus alkaa, paina turvapuhelinta.", "Liikuttu kompastumatta.", "Inga blåmärken.", "Har inte ramlat.", "Risk för fall diskuterad.", "Grannen ramlade i går.", "Ei oksentanut enää.",
        "Luki kirjaa nimeltä \"Murtuma\".", "Kaatui viime vuonna, nyt tasapaino parempi.", "Ei ole sekava.",
    ];

    private readonly Random random = new(seed);

    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static DepartmentId Care { get; } = DepartmentId.New();

    public IReadOnlyList<Client> Thousand() => [.. Enumerable.Range(0, 1_000).Select(Make)];

    private Client Make(int n)
    {
        var wording = n % 2 == 0 ? Wording.Listed : (Wording)(1 + (n / 2 % 4));
        var routine = n % 5 == 4 ? Swedes : Finnish;
        List<(DateTimeOffset At, string Text, bool IsRoutine)> notes = [];
        var count = random.Next(60, 201);
        for (var i = 0; i < count; i++)
            notes.Add((Now.AddMinutes(-random.Next(1, 60 * 24 * 60)), Of(routine) + (random.Next(4) == 0 ? " " + Of(routine) : ""), random.Next(1_000) >= 3));
        for (var i = 0; i < 2; i++)
            notes.Add((Now.AddMinutes(-random.Next(1, 14 * 24 * 60)), Of(routine) + " " + Of(Decoys), true));
        var at = notes.Count;
        notes.Add((Now.AddMinutes(-random.Next(1, 14 * 24 * 60)), random.Next(2) == 0 ? Of(Events[wording]) : Of(routine) + " " + Of(Events[wording]), random.Next(2) == 0));
        return new(notes, at, wording);
    }

    private string Of(string[] some) => some[random.Next(some.Length)];
}
