namespace StaffPortal.SampleTown;

static class GreenRequests
{
    public static readonly RequestTexts[] All =
    [
        new("parks-trees",
            [
                ("Puu kaatunut polun yli, {place}", "Iso koivu on kaatunut myrskyssä polun yli {inPlace}. Rattailla ei pääse ohi."),
                ("Kuivunut puu nojaa taloon päin, {address}", "Kaupungin puolella seisoo kuollut mänty, joka nojaa meidän taloamme kohti. Tuulisina öinä ei uskalla nukkua."),
                ("Penkin istuinlauta poikki, {place}", "Penkistä {inPlace} on istuinlauta poikki ja naulat pystyssä."),
                ("Oksat peittävät katuvalon, {street}", "Lehmusten oksat ovat kasvaneet valaisimen ympärille. Jalkakäytävä on pimeä, vaikka valo palaa."),
                ("Nurmikko leikkaamatta, {place}", "Nurmikko on jo polven korkuista ja punkkeja on paljon. Koska {place} leikataan?"),
                ("Puun juuret nostavat asfaltin, {address}", "Vaahteran juuret ovat nostaneet jalkakäytävän asfalttia, ja siihen kompastuu helposti."),
                ("Jättiputkea ojan varressa, {inDistrict}", "Ojan varressa kasvaa ainakin {count} isoa jättiputkea aivan kävelytien vieressä."),
                ("Pensasaita näkemäesteenä, {street} ja {cross}", "Kaupungin istuttama pensas on niin korkea, ettei risteyksessä näe tulevia autoja."),
            ],
            [
                ("Träd över stigen, {place}", "En stor björk har fallit över stigen {inPlace}. Man kommer inte förbi med barnvagn."),
                ("Torrt träd lutar mot huset, {address}", "En död tall på stadens mark lutar mot vårt hus. Vi är rädda när det blåser."),
                ("Trasig bänk, {place}", "Sitsen på en bänk {inPlace} är av och spikarna sticker upp."),
                ("Gräset är oklippt, {place}", "Gräset når till knäna och där finns fästingar. När klipps det?"),
            ],
            [
                ("Fallen tree across the path, {place}", "A large birch has come down across the path at {place}. You cannot get past with a pram."),
                ("Dead tree leaning, {address}", "A dead pine on public land is leaning towards our house."),
            ]),
        new("playgrounds",
            [
                ("Keinun ketju poikki, {place}", "Pikkulasten keinun toinen ketju on poikki. Sidoin keinun ylös, ettei kukaan istu siihen."),
                ("Liukumäen reunassa terävä pelti, {place}", "Liukumäen reunapelti on auennut ja siinä on terävä kulma. Lapsen haalari repesi siihen."),
                ("Hiekkalaatikossa lasinsiruja, {place}", "Hiekan seassa on rikottu pullo. Keräsin isoimmat palat, mutta hiekka pitäisi vaihtaa."),
                ("Kiipeilytelineen köysi rispaantunut, {place}", "Köysi on kulunut melkein poikki ylhäältä. Kohta siitä tulee joku alas."),
                ("Portti ei mene kiinni, {place}", "Leikkipaikan portti ei pysy kiinni, ja pienimmät pääsevät suoraan kadulle."),
                ("Toive varjosta leikkipaikalle, {place}", "Leikkipaikalla ei ole yhtään varjoa, ja kesällä metalliosat polttavat. Voisiko sinne saada katoksen tai puita?"),
                ("Keinulauta halki, {place}", "Keinulauta on haljennut keskeltä ja nipistää lapsen reisiä."),
            ],
            [
                ("Gungans kedja är av, {place}", "Den ena kedjan på småbarnsgungan är av. Jag band upp gungan så att ingen sätter sig i den."),
                ("Glassplitter i sandlådan, {place}", "Någon har krossat en flaska i sandlådan. Sanden borde bytas."),
                ("Grinden går inte fast, {place}", "Grinden hålls inte stängd och de minsta kommer rakt ut på gatan."),
                ("Vass kant på rutschkanan, {place}", "Plåten längs kanten har lossnat. Overallen gick sönder för vårt barn."),
            ],
            [
                ("Broken swing, {place}", "One chain of the toddler swing has snapped. I tied it up so that nobody uses it."),
                ("Broken glass in the sandpit, {place}", "There is broken glass in the sandpit at {place}."),
            ]),
        new("litter",
            [
                ("Roskakorit täynnä, {inDistrict}", "Roskakorit ovat {inDistrict} pursunneet yli jo monta päivää, ja lokit levittävät roskat ympäriinsä."),
                ("Töhry alikulun seinässä, {street}", "Alikulun seinä on maalattu täyteen. Mukana on nimittelyä, joten toivon, että se siivotaan pian."),
                ("Lasinsiruja pyörätiellä, {street}", "Pyörätiellä on rikottuja pulloja usean metrin matkalla. Rengas puhkesi {weekday}."),
                ("Bussikatoksen lasi rikottu, {address}", "Katoksen takaseinä on rikottu ja sirut ovat pitkin pysäkkiä."),
                ("Patja ja sohva metsän reunassa, {inDistrict}", "Joku on tuonut metsän reunaan sohvan ja patjoja. Alkaa kohta kerätä lisää."),
                ("Koirankakkaroskis puuttuu, {street}", "Koiranulkoiluttajien roskis on viety kokonaan pois ja pussit jätetään nyt pientareelle."),
                ("Penkit ja opastaulu sotkettu, {address}", "Opastaulu on maalattu mustaksi ja penkeistä toinen kaadettu."),
            ],
            [
                ("Skräpkorgarna är fulla {inDistrict}", "Korgarna har varit överfulla i flera dagar och måsarna sprider skräpet."),
                ("Klotter i gångtunneln, {street}", "Väggen är fullklottrad, och en del är kränkande. Hoppas att det tvättas bort snart."),
                ("Glassplitter på cykelvägen, {street}", "Det ligger krossade flaskor på flera meter. Jag fick punktering {weekday}."),
                ("Busskurens glas är krossat, {address}", "Bakväggen är krossad och det ligger splitter på hela hållplatsen."),
            ],
            [
                ("Overflowing bins, {district}", "The bins have been overflowing for days and gulls spread the rubbish around."),
                ("Graffiti in the underpass, {street}", "The underpass is covered in graffiti, some of it abusive."),
            ]),
        new("noise",
            [
                ("Melua satamasta öisin", "Satamasta on kuulunut viime öinä kovaa kolinaa ja peruutushälytintä vielä kello {time} jälkeen. Ikkunaa ei voi pitää auki."),
                ("Työmaa aloittaa liian aikaisin, {address}", "Työmaalla louhitaan jo ennen seitsemää aamulla. Saako näin tehdä asuinalueella?"),
                ("Ravintolan musiikki, {address}", "Terassin musiikki kuuluu makuuhuoneeseen asti pitkälle yli puolenyön viikonloppuisin."),
                ("Ilmanvaihtokoneen humina, {address}", "Naapuritalon katolle asennettu kone humisee koko ajan. Ääni on matala ja tuntuu rintakehässä."),
                ("Pölyä murskaamolta, {inDistrict}", "Murskaamon pöly leijuu pihoille ja pyykit ovat harmaita. Tiet pitäisi kastella."),
                ("Savun haju pihalle, {address}", "Naapurin tynnyrissä poltetaan jotain muuta kuin risuja. Savu on kitkerää ja tulee sisälle."),
                ("Mädän haju ojasta, {inDistrict}", "Ojasta nousee mädän munan haju lämpiminä päivinä."),
            ],
            [
                ("Buller från hamnen på nätterna", "Från hamnen hörs högt slammer och backvarnare efter klockan {time}. Vi kan inte ha fönstret öppet."),
                ("Bygget börjar för tidigt, {address}", "De spränger redan före sju på morgonen. Är det tillåtet i ett bostadsområde?"),
                ("Damm från stenkrossen {inDistrict}", "Dammet lägger sig på gårdarna och tvätten blir grå."),
                ("Musik från terrassen, {address}", "Musiken hörs in i sovrummet långt efter midnatt på veckosluten."),
            ],
            [
                ("Noise from the harbour at night", "For the last few nights there has been loud clanging from the harbour after {time}."),
                ("Building site starts before seven, {address}", "The site starts drilling before seven in the morning. Is this allowed in a residential area?"),
            ]),
        new("waste-points",
            [
                ("Kierrätyspiste täynnä, {address}", "Pahvi- ja muoviastiat ovat ylitäynnä ja pahvit leviävät tuulessa tielle."),
                ("Lasinkeräys tyhjentämättä, {inDistrict}", "Lasiastia on ollut täynnä jo toista viikkoa ja pullot jätetään maahan."),
                ("Remonttijätettä kierrätyspisteellä, {address}", "Pisteelle on tuotu kipsilevyjä ja maalipurkkeja. Osa purkeista on auki."),
                ("Luvaton kaatopaikka, {inDistrict}", "Hakkuuaukion reunaan on kipattu kuormallinen betonia ja muoviputkea."),
                ("Pienmetallin astia kadonnut, {address}", "Metallinkeräysastia on hävinnyt pisteeltä. Onko se siirretty muualle?"),
                ("Rottia kierrätyspisteellä, {address}", "Näin {weekday} illalla ainakin kolme rottaa astioiden välissä. Ruokajätettä on jätetty pusseissa maahan."),
            ],
            [
                ("Återvinningspunkten är full, {address}", "Kartong- och plastkärlen är överfulla och kartongerna blåser ut på vägen."),
                ("Glasinsamlingen har inte tömts {inDistrict}", "Kärlet har varit fullt i över en vecka och flaskor lämnas på marken."),
                ("Renoveringsavfall vid återvinningen, {address}", "Någon har lämnat gipsskivor och målburkar, en del utan lock."),
                ("Olovlig avstjälpning {inDistrict}", "Någon har tippat betong och plaströr i skogskanten."),
            ],
            [
                ("Recycling point full, {address}", "The cardboard and plastic containers are overflowing."),
                ("Dumped building waste, {district}", "Somebody has dumped concrete and pipes at the edge of the forest."),
            ]),
    ];
}
