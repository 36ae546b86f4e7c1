namespace StaffPortal.SampleTown;

static class FamilyRequests
{
    public static readonly RequestTexts[] All =
    [
        new("daycare-place",
            [
                ("Hoitopaikan hakemus, {place}", "Haemme paikkaa kaksivuotiaalle. Ensisijainen toiveemme on {place}, koska isompi sisarus on siellä jo."),
                ("Milloin saamme päätöksen hoitopaikasta?", "Jätimme hakemuksen kaksi kuukautta sitten ja työt alkavat ensi kuussa. Onko paikka jo tiedossa?"),
                ("Siirto toiseen päiväkotiin, {place}", "Muutimme ja matka nykyiseen päiväkotiin on nyt kolme vaihtoa bussilla. Lähin olisi {place}, voisiko lapsi siirtyä sinne?"),
                ("Ruotsinkielinen paikka, {inDistrict}", "Perheemme on kaksikielinen ja toivomme ruotsinkielistä ryhmää. Onko sellaista lähellä?"),
                ("Vuorohoidon tarve muuttui", "Työaikani muuttuvat kolmivuoroon ensi kuun alusta. Tarvitsemme vuorohoitopaikan ainakin puoleksi vuodeksi."),
                ("Paikan irtisanominen, {place}", "Lapsi jää kotiin pikkusisaruksen synnyttyä. Viimeinen hoitopäivä {inPlace} olisi kuun lopussa."),
                ("Osa-aikainen hoito, {place}", "Voimmeko vaihtaa kokopäivähoidosta kolmeen päivään viikossa, ja vaikuttaako se ryhmään?"),
            ],
            [
                ("Ansökan om dagvårdsplats, {place}", "Vi söker plats för en tvååring. Vårt första önskemål är {place}, eftersom storasyskonet redan går där."),
                ("När får vi beslut om plats?", "Vi lämnade in ansökan för två månader sedan och jag börjar jobba nästa månad. Är platsen klar?"),
                ("Byte till ett annat daghem, {place}", "Vi har flyttat och resan till daghemmet tar nästan en timme. Kunde barnet byta till ett närmare?"),
                ("Uppsägning av plats, {place}", "Barnet stannar hemma när lillasyskonet föds. Sista dagen {inPlace} skulle vara i slutet av månaden."),
            ],
            [
                ("Day-care place, {place}", "We are applying for a place for our two-year-old. Our first choice is {place}."),
                ("When will we get a decision?", "We applied two months ago and I start work next month. Is a place available?"),
            ]),
        new("daycare-bill",
            [
                ("Sama kuukausi laskutettu kahdesti", "Samasta kuukaudesta tuli kaksi laskua, kumpikin {amount} euroa. Kumman maksan?"),
                ("Tuloselvitys lähetetty, maksu väärin", "Toimitin tuloselvityksen ajoissa, mutta lasku on silti korkeimman maksun mukaan."),
                ("Sisaralennus puuttuu laskusta", "Meillä on nyt kaksi lasta varhaiskasvatuksessa, eikä sisaralennusta näy laskulla."),
                ("Poissaolokuukausi laskutettu, {place}", "Lapsi oli koko kuukauden poissa sairauden takia ja ilmoitin siitä päiväkotiin. Pitikö tästä tulla lasku?"),
                ("Maksuaikaa laskuun", "Jäin lomautetuksi ja tarvitsisin {amount} euron laskuun kaksi viikkoa lisäaikaa."),
                ("Tulot muuttuneet", "Palkkani pieneni kuun alussa. Milloin maksu tarkistetaan, ja mitä papereita tarvitsette?"),
            ],
            [
                ("Två räkningar för samma månad", "Det kom två räkningar för samma månad, båda på {amount} euro. Vilken ska jag betala?"),
                ("Inkomstutredningen är inlämnad, fel avgift", "Jag lämnade in inkomstutredningen i tid men räkningen är enligt den högsta avgiften."),
                ("Syskonrabatten saknas på räkningen", "Vi har två barn i dagvård men ingen syskonrabatt på räkningen."),
            ],
            [
                ("Bill sent twice for the same month", "We received two bills for the same month, {amount} euros each. Which one should I pay?"),
                ("Sibling discount missing", "We now have two children in day care but the discount is not on the bill."),
            ]),
        new("daycare-info",
            [
                ("Allergiatieto muuttunut, {place}", "Lapsella todettiin maitoallergia. Lääkärintodistus tulee perässä, mutta maito pitäisi jättää pois heti huomenna."),
                ("Uusi noutaja, {place}", "Isovanhempi hakee lapsen tällä viikolla. Voisitteko merkitä hänet noutajien listaan?"),
                ("Poissaolo tällä viikolla, {place}", "Lapsi on kuumeessa eikä tule hoitoon ennen torstaita. Sovellus ei suostunut tallentamaan poissaoloa."),
                ("Hoitoajat väärin sovelluksessa", "Syötin hoitoajat {weekday}, mutta sovelluksessa näkyvät vanhat ajat. Lapsi on tulossa jo kello {time}."),
                ("Puhelinnumeromme vaihtui", "Toisen huoltajan numero vaihtui. Vanha numero pitää poistaa yhteystiedoista."),
                ("Lapsen lääkitys hoitopäivän aikana, {place}", "Lapsi saa antibioottikuurin, ja yksi annos osuu päivään. Miten lääkkeestä sovitaan {inPlace}?"),
                ("Kadonnut haalari, {place}", "Sininen talvihaalari ei ole löytynyt viikonlopun jälkeen. Nimi on niskassa."),
            ],
            [
                ("Allergi, {place}", "Barnet har fått diagnosen mjölkallergi. Läkarintyget kommer senare, men mjölken bör lämnas bort redan i morgon."),
                ("Ny person hämtar, {place}", "Mormor hämtar barnet den här veckan. Kan ni skriva in henne bland dem som får hämta?"),
                ("Frånvaro den här veckan, {place}", "Barnet har feber och kommer inte före torsdag. Appen tog inte emot frånvaron."),
                ("Nytt telefonnummer", "Den andra vårdnadshavarens nummer har ändrats. Det gamla ska tas bort."),
            ],
            [
                ("Allergy information changed, {place}", "Our child has been diagnosed with a milk allergy. Please leave out milk from tomorrow."),
                ("Grandmother will pick up this week", "My mother will collect our child this week. Please add her to the list."),
            ]),
    ];
}
