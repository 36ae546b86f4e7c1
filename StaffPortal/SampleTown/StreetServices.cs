namespace StaffPortal.SampleTown;

/// <summary>Streets, parks and parking.</summary>
static class StreetServices
{
    public static readonly TownService[] All =
    [
        new("potholes", "streets-parks", TextTheme.Street, ServiceGroup.Traffic,
            new("Kuopat ja päällyste", "Gropar och beläggning", "Potholes and road surface"),
            new("Ilmoita kuopasta, painumasta tai rikkoutuneesta päällysteestä kadulla, jalkakäytävällä tai pyörätiellä.",
                "Anmäl en grop, en sättning eller trasig beläggning på en gata, trottoar eller cykelväg.",
                "Report a pothole, a sunken spot or broken surface on a street, pavement or cycle path."),
            new("kuoppa, reikä, asfaltti, päällyste, routa, painuma", "grop, hål, asfalt, beläggning, tjäle, sättning", "pothole, hole, asphalt, surface, frost damage"),
            DueHours: 120, Yearly: 210, ChannelMix.Outdoors)
        {
            IsPublic = true, ShowsTextAtOnce = true, Season = Season.Thaw, Strain = 1.25, Waits = 0.05,
            Attributes =
            [
                new("SURFACE", false, new("Missä kohdassa vaurio on?", "Var finns skadan?", "Where is the damage?"),
                    ("road", new("Ajoradalla", "På körbanan", "On the carriageway")), ("pavement", new("Jalkakäytävällä", "På trottoaren", "On the pavement")),
                    ("cycle", new("Pyörätiellä", "På cykelvägen", "On the cycle path"))),
                new("SIZE", false, new("Kuinka suuri se on suunnilleen?", "Ungefär hur stor är den?", "About how large is it?"),
                    ("palm", new("Kämmenen kokoinen", "Som en handflata", "Size of a palm")), ("plate", new("Lautasen kokoinen", "Som en tallrik", "Size of a plate")),
                    ("larger", new("Suurempi", "Större", "Larger"))),
            ],
        },
        new("street-lights", "streets-parks", TextTheme.Street, ServiceGroup.Traffic,
            new("Katuvalot", "Gatubelysning", "Street lighting"),
            new("Ilmoita sammuneesta, vilkkuvasta tai vaurioituneesta katuvalosta.",
                "Anmäl en gatlykta som är släckt, blinkar eller har skadats.",
                "Report a street light that is out, flickering or damaged."),
            new("katuvalo, katulamppu, valaistus, pimeä, valopylväs", "gatlykta, gatubelysning, lampa, mörkt, lyktstolpe", "street light, lamp, dark, lamp post"),
            DueHours: 168, Yearly: 150, ChannelMix.Outdoors)
        {
            IsPublic = true, ShowsTextAtOnce = true, Season = Season.Autumn, Waits = 0.03,
            Attributes =
            [
                new("FAULT", true, new("Mikä valossa on vikana?", "Vad är det för fel på lampan?", "What is wrong with the light?"),
                    ("out", new("Ei pala", "Lyser inte", "Does not light")), ("flicker", new("Vilkkuu", "Blinkar", "Flickers")),
                    ("day", new("Palaa päivälläkin", "Lyser också på dagen", "On in daylight too")), ("broken", new("Pylväs tai lamppu on rikki", "Stolpen eller lampan är trasig", "Post or lamp is broken"))),
                new("POST", false, new("Pylvään numero, jos se näkyy", "Stolpens nummer, om det syns", "Number on the post, if you see it")),
            ],
        },
        new("traffic-signs", "streets-parks", TextTheme.Street, ServiceGroup.Traffic,
            new("Liikennevalot ja liikennemerkit", "Trafikljus och vägmärken", "Traffic lights and signs"),
            new("Ilmoita liikennevaloviasta tai kaatuneesta, puuttuvasta tai väärästä liikennemerkistä.",
                "Anmäl fel på trafikljus eller ett vägmärke som har fallit, saknas eller är fel.",
                "Report a fault in traffic lights, or a sign that has fallen, is missing or wrong."),
            new("liikennevalo, liikennemerkki, suojatie, opaste, nopeusrajoitus", "trafikljus, vägmärke, övergångsställe, skylt, hastighetsbegränsning", "traffic light, road sign, crossing, speed limit"),
            DueHours: 8, Yearly: 85, ChannelMix.Outdoors) { IsPublic = true, ShowsTextAtOnce = true, Waits = 0.03 },
        new("winter-maintenance", "streets-parks", TextTheme.Street, ServiceGroup.Traffic,
            new("Auraus ja liukkaudentorjunta", "Plogning och halkbekämpning", "Snow clearing and gritting"),
            new("Ilmoita aurauksen tai hiekoituksen puutteista kadulla tai kevyen liikenteen väylällä.",
                "Anmäl brister i plogningen eller sandningen på en gata eller gång- och cykelväg.",
                "Report missing snow clearing or gritting on a street, pavement or cycle path."),
            new("lumi, auraus, hiekoitus, liukas, polanne, aurausvalli", "snö, plogning, sandning, halt, is, plogvall", "snow, plough, grit, slippery, ice"),
            DueHours: 24, Yearly: 190, ChannelMix.Outdoors) { IsPublic = true, ShowsTextAtOnce = true, Season = Season.Winter, Strain = 1.2, Waits = 0.02 },
        new("parks-trees", "streets-parks", TextTheme.Nature, ServiceGroup.Green,
            new("Puistot ja puut", "Parker och träd", "Parks and trees"),
            new("Ilmoita kaatuneesta tai vaarallisesta puusta, rikkoutuneesta penkistä tai puiston hoidosta.",
                "Anmäl ett fallet eller farligt träd, en trasig bänk eller något annat i skötseln av en park.",
                "Report a fallen or dangerous tree, a broken bench or the upkeep of a park."),
            new("puu, puisto, penkki, nurmikko, oksa, pensas", "träd, park, bänk, gräsmatta, gren, buske", "tree, park, bench, lawn, branch"),
            DueHours: 240, Yearly: 130, ChannelMix.Outdoors)
        {
            IsPublic = true, ShowsTextAtOnce = true, Season = Season.Summer, Place = PlaceKind.Park, Waits = 0.05,
            Attributes =
            [
                new("DANGER", true, new("Onko siitä vaaraa ihmisille?", "Är det farligt för människor?", "Is it a danger to people?"),
                    ("yes", new("Kyllä", "Ja", "Yes")), ("no", new("Ei", "Nej", "No"))),
            ],
        },
        new("playgrounds", "streets-parks", TextTheme.Nature, ServiceGroup.Green,
            new("Leikkipaikat", "Lekplatser", "Playgrounds"),
            new("Ilmoita rikkoutuneesta leikkivälineestä tai muusta viasta leikkipaikalla.",
                "Anmäl ett trasigt lekredskap eller något annat fel på en lekplats.",
                "Report broken play equipment or another fault on a playground."),
            new("leikkipaikka, keinu, liukumäki, hiekkalaatikko, kiipeilyteline", "lekplats, gunga, rutschkana, sandlåda, klätterställning", "playground, swing, slide, sandpit"),
            DueHours: 72, Yearly: 45, ChannelMix.Outdoors) { IsPublic = true, ShowsTextAtOnce = true, Season = Season.Summer, Place = PlaceKind.Park, Waits = 0.03 },
        new("litter", "streets-parks", TextTheme.Nature, ServiceGroup.Green,
            new("Roskat ja ilkivalta", "Skräp och skadegörelse", "Litter and vandalism"),
            new("Ilmoita täysistä roska-astioista, roskista, töhryistä tai ilkivallasta yleisellä paikalla.",
                "Anmäl fulla skräpkorgar, nedskräpning, klotter eller skadegörelse på allmän plats.",
                "Report full bins, litter, graffiti or vandalism in a public place."),
            new("roska, roskakori, töhry, graffiti, ilkivalta, lasinsirut", "skräp, skräpkorg, klotter, graffiti, skadegörelse, glassplitter", "litter, bin, graffiti, vandalism, broken glass"),
            DueHours: 72, Yearly: 120, ChannelMix.Outdoors) { IsPublic = true, ShowsTextAtOnce = true, Waits = 0.02 },
        new("parking-fine", "parking", TextTheme.Parking, ServiceGroup.Traffic,
            new("Pysäköintivirhemaksu", "Parkeringsbot", "Parking fine"),
            new("Pyydä oikaisua pysäköintivirhemaksuun tai kysy maksusta.",
                "Begär rättelse av en parkeringsbot eller fråga om avgiften.",
                "Ask for a parking fine to be reviewed, or ask about paying it."),
            new("parkkisakko, pysäköintivirhemaksu, oikaisuvaatimus, pysäköintikiekko", "parkeringsbot, begäran om omprövning, parkeringsskiva", "parking fine, ticket, appeal, parking disc"),
            DueHours: 336, Yearly: 95, ChannelMix.Permits) { Waits = 0.3 },
        new("parking-permit", "parking", TextTheme.Parking, ServiceGroup.Traffic,
            new("Pysäköintitunnukset", "Parkeringstillstånd", "Parking permits"),
            new("Hae tai muuta asukas- tai yrityspysäköinnin tunnusta.",
                "Ansök om eller ändra ett parkeringstillstånd för boende eller företag.",
                "Apply for or change a resident's or company's parking permit."),
            new("asukaspysäköinti, pysäköintitunnus, pysäköintilupa", "boendeparkering, parkeringstillstånd", "resident parking, parking permit"),
            DueHours: 72, Yearly: 70, ChannelMix.Permits) { Waits = 0.25 },
        new("abandoned-vehicle", "parking", TextTheme.Parking, ServiceGroup.Traffic,
            new("Hylätty ajoneuvo", "Övergivet fordon", "Abandoned vehicle"),
            new("Ilmoita autosta, veneestä tai peräkärrystä, joka näyttää hylätyltä.",
                "Anmäl en bil, båt eller släpvagn som verkar vara övergiven.",
                "Report a car, boat or trailer that seems to be abandoned."),
            new("hylätty auto, romuauto, peräkärry, siirto", "övergiven bil, skrotbil, släpvagn, flytt", "abandoned car, wreck, trailer, towing"),
            DueHours: 336, Yearly: 40, ChannelMix.Outdoors)
        {
            IsPublic = true, Strain = 1.3,
            Attributes =
            [
                new("KIND", true, new("Mikä se on?", "Vad är det?", "What is it?"),
                    ("car", new("Auto", "Bil", "Car")), ("boat", new("Vene", "Båt", "Boat")), ("trailer", new("Peräkärry", "Släpvagn", "Trailer")), ("other", new("Muu", "Annat", "Something else"))),
                new("SINCE", false, new("Kuinka kauan se on ollut paikallaan?", "Hur länge har det stått där?", "How long has it been there?")),
            ],
        },
    ];
}
