namespace StaffPortal.SampleTown;

static class LeisureRequests
{
    public static readonly RequestTexts[] All =
    [
        new("sports",
            [
                ("Suihkusta tulee vain kylmää, {place}", "Miesten puolella {inPlace} tuli {weekday} illalla pelkkää kylmää vettä."),
                ("Kentän valot sammuvat kesken vuoron, {place}", "Valot sammuvat kello {time}, vaikka vuoromme kestää tunnin pidempään."),
                ("Salivuoron varaaminen, {place}", "Seuramme tarvitsisi junioreille yhden tunnin vuoron viikossa. Onko {inPlace} vapaata?"),
                ("Latu ajettu kävelijöiden reitille, {inDistrict}", "Kävelijät ja koirat ovat ladulla, koska opasteet puuttuvat haarasta."),
                ("Vesi liian kylmää vauvauinnissa, {place}", "Pienten allas oli selvästi kylmempi kuin ennen. Lapset palelivat puolessa tunnissa."),
                ("Maalin verkko rikki, {place}", "Toisen maalin verkosta puuttuu puolet ja pallot menevät tielle."),
                ("Kuntosalin laite epäkunnossa, {place}", "Jalkaprässin vaijeri on rispaantunut. Laitoin lapun, ettei sitä käytettäisi."),
            ],
            [
                ("Bara kallt vatten i duschen, {place}", "På herrarnas sida {inPlace} kom det bara kallt vatten {weekday} kväll."),
                ("Belysningen släcks mitt under turen, {place}", "Ljuset slocknar klockan {time} fast vår tur pågår en timme till."),
                ("Boka halltur, {place}", "Vår förening behöver en timme i veckan för juniorerna. Finns det lediga tider?"),
                ("Trasigt målnät, {place}", "Halva nätet saknas och bollarna hamnar på vägen."),
            ],
            [
                ("Only cold water in the showers, {place}", "There was only cold water in the showers at {place} in the evening."),
            ]),
        new("library",
            [
                ("Varaus ei tullut noudettavaksi, {place}", "Sain viestin, että varaus odottaa noutoa, mutta sitä ei löytynyt hyllystä."),
                ("Omatoimiaika: ovi ei avaudu, {place}", "Kortti ja tunnusluku eivät avanneet ovea {weekday} illalla. Muille ovi aukesi."),
                ("Palautettu kirja näkyy lainassa", "Palautin kirjan automaattiin {weekday}, mutta se on yhä lainoissani ja maksu kasvaa."),
                ("Kirjastokortti lapselle", "Lapsi on kahdeksanvuotias ja haluaisi oman kortin. Riittääkö huoltajan suostumus verkossa?"),
                ("Toive: selkokirjoja ja tekstejä suomea oppiville", "Opettelen suomea. Olisi hienoa, jos helppoja kirjoja olisi enemmän esillä."),
                ("Kirjastoauto ei pysähtynyt, {cross}", "Kirjastoauto ei pysähtynyt {weekday} tavalliseen aikaan. Odotimme puoli tuntia pakkasessa."),
            ],
            [
                ("Reservationen fanns inte på hyllan, {place}", "Jag fick meddelande om att boken kan hämtas, men den fanns inte på hyllan."),
                ("Dörren öppnades inte, {place}", "Kortet och pinkoden öppnade inte dörren {weekday} kväll. För andra gick det."),
                ("Återlämnad bok syns som lånad", "Jag återlämnade boken i automaten {weekday} men den finns kvar bland mina lån."),
                ("Bokbussen stannade inte, {cross}", "Bussen kom inte till hållplatsen som den brukar. Vi väntade en halvtimme."),
            ],
            [
                ("Door does not open in self-service hours, {place}", "My card and PIN did not open the door in the evening."),
            ]),
        new("events",
            [
                ("Myyntipaikka torilta", "Myyn itse tehtyjä villasukkia ja tarvitsisin yhden paikan lauantaille. Paljonko se maksaa?"),
                ("Tilavaraus kokoukseen, {place}", "Haluaisimme varata tilan {count}0 hengelle torstai-illaksi. Onko {inPlace} vapaata?"),
                ("Kadun sulkeminen pihajuhlaa varten, {street}", "Suunnittelemme asukkaiden juhlaa {onStreet}. Mitä lupia tarvitsemme ja kuinka ajoissa?"),
                ("Varauksen peruutus, {place}", "Joudumme perumaan varauksen sairastumisen takia. Palautuuko maksu?"),
                ("Äänentoisto rannalla", "Järjestämme pienen konsertin Rantapuistossa. Mihin aikaan musiikin pitää loppua?"),
                ("Avain tilaan ei toiminut, {place}", "Varasimme tilan, mutta koodi ei avannut ovea kello {time}. Odotimme ulkona puoli tuntia."),
            ],
            [
                ("Försäljningsplats på torget", "Jag säljer egna yllesockor och behöver en plats på lördag. Vad kostar det?"),
                ("Boka lokal för möte, {place}", "Vi vill boka ett rum för {count}0 personer en torsdagskväll. Är det ledigt {inPlace}?"),
                ("Stänga gatan för gårdsfest, {street}", "Vi planerar en fest för dem som bor längs {street}. Vilka tillstånd behövs?"),
            ],
            [
                ("Booking a room, {place}", "We would like to book a room for {count}0 people on a Thursday evening."),
            ]),
    ];
}
