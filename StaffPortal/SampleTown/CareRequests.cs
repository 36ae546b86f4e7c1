namespace StaffPortal.SampleTown;

static class CareRequests
{
    public static readonly RequestTexts[] All =
    [
        new("home-meals",
            [
                ("Ateria jäänyt tulematta kaksi päivää", "Äidille ei ole tullut lounasta eilen eikä tänään. Hän on syönyt vain leipää, ja hänellä on diabetes."),
                ("Ateria tuotu väärään osoitteeseen, {address}", "Ateria oli jätetty naapurin ovelle. Asiakas asuu toisessa rapussa."),
                ("Ateriapalvelun tilaaminen isälle", "Isä kotiutuu sairaalasta {weekday}. Voisiko ateriat aloittaa heti seuraavana päivänä?"),
                ("Tauko aterioihin ensi viikolla", "Olen tyttären luona koko ensi viikon, joten aterioita ei tarvita. Jatketaan sitä seuraavana maanantaina."),
                ("Ruokavalio ei toteudu", "Aterioissa on toistuvasti laktoosia, vaikka tilaus on laktoositon. Vatsa ei kestä."),
                ("Aterian kellonaika, {address}", "Ruoka tulee usein vasta kello {time}, kun lääkkeet pitäisi ottaa ruoan kanssa puoliltapäivin."),
            ],
            [
                ("Maten har uteblivit två dagar", "Mamma har inte fått lunch vare sig i går eller i dag. Hon har ätit bara bröd, och hon har diabetes."),
                ("Paus i måltiderna nästa vecka", "Jag är hos min dotter hela nästa vecka och behöver ingen mat. Vi fortsätter måndagen därpå."),
                ("Måltidsservice till pappa", "Pappa kommer hem från sjukhuset. Kan måltiderna börja genast följande dag?"),
                ("Fel kost i måltiderna", "Det är ofta laktos i maten fast beställningen är laktosfri."),
            ],
            [
                ("Meal delivery missed two days in a row", "My mother did not get her lunch yesterday or today. She has diabetes and has eaten only bread."),
            ]),
        new("home-visits",
            [
                ("Aamukäynti jäi väliin, {address}", "Kukaan ei käynyt aamulla. Lääkkeet ovat edelleen dosetissa ja isä on yöpaidassa."),
                ("Käyntiaikaa aikaisemmaksi", "Aamukäynti on vasta kello {time}. Äiti herää kuudelta ja odottaa siihen asti ilman aamupalaa."),
                ("Hoitaja vaihtuu joka kerta", "Viimeisen kahden viikon aikana on käynyt yhdeksän eri ihmistä. Muistisairaalle se on raskasta."),
                ("Suihkuapu jäänyt pois", "Suihkupäivä oli {weekday}, mutta suihkussa ei käyty. Onko se siirretty?"),
                ("Kotihoito tauolle sairaalajakson ajaksi", "Isä joutui {weekday} sairaalaan. Käyntejä ei tarvita ennen kuin ilmoitamme kotiutumisesta."),
                ("Lääkejakelu sekaisin", "Dosetissa oli iltalääkkeet aamun lokerossa. Huomasin sen onneksi ajoissa."),
                ("Kiitos kotihoidolle", "Haluan kiittää hoitajia, jotka hoitivat äitiä viimeiset kuukaudet. Saimme sanoa hyvästit kotona."),
            ],
            [
                ("Morgonbesöket uteblev, {address}", "Ingen kom i morse. Medicinerna ligger kvar i dosetten och pappa har nattkläder på sig."),
                ("Tidigare morgonbesök", "Besöket är först klockan {time}. Mamma vaknar klockan sex och väntar till dess utan frukost."),
                ("Ny vårdare varje gång", "Under två veckor har det varit nio olika personer. Det är tungt för den som har minnessjukdom."),
                ("Besöken pausas under sjukhusvistelsen", "Pappa togs in på sjukhus {weekday}. Vi meddelar när han kommer hem."),
            ],
            [
                ("Morning visit did not take place", "Nobody came this morning. My father's medicine is still in the box."),
            ]),
        new("safety-phone",
            [
                ("Avainsäilön koodi ei toimi, {address}", "Hoitaja ei päässyt aamulla sisään, koska avainsäilö ei aukea sovitulla koodilla."),
                ("Turvaranneke ei hälytä", "Kokeilimme ranneketta kahdesti eikä kukaan vastannut. Laitteessa palaa punainen valo."),
                ("Turvapuhelin äidille", "Äiti kaatui kotona {weekday} ja odotti apua tunteja. Haluaisimme turvapuhelimen mahdollisimman pian."),
                ("Turvapuhelimen palautus", "Isä muutti hoivakotiin, ja laite pitäisi palauttaa. Mihin sen voi tuoda?"),
                ("Toinen avain kadonnut", "Varaavain ei ole löytynyt. Kuka sen on viimeksi kuitannut?"),
                ("Hälytin piippaa öisin, {address}", "Laite piippaa minuutin välein, varmaankin akku. Äiti ei saa nukuttua."),
            ],
            [
                ("Koden till nyckelskåpet fungerar inte, {address}", "Vårdaren kom inte in i morse eftersom skåpet inte öppnas med koden."),
                ("Larmarmbandet fungerar inte", "Vi provade två gånger men ingen svarade. Det lyser rött på apparaten."),
                ("Trygghetstelefon till mamma", "Mamma föll hemma {weekday} och väntade på hjälp i flera timmar. Vi önskar en trygghetstelefon så fort som möjligt."),
            ],
            [
                ("Safety alarm does not work", "We pressed the wristband twice and nobody answered. There is a red light on the device."),
            ]),
        new("transport-support",
            [
                ("Kuljetustuen jatkaminen", "Päätökseni on voimassa kuun loppuun. Tarvitaanko uusi lääkärinlausunto?"),
                ("Matkakortti ei toimi taksissa", "Kortti ei kelvannut {weekday} ja maksoin matkan itse, {amount} euroa. Saanko rahat takaisin?"),
                ("Hakemus kuljetustukeen", "Kävelen rollaattorin kanssa noin sata metriä. Bussipysäkille on puoli kilometriä. Miten haen tukea?"),
                ("Lisämatkoja opiskelua varten", "Aloitin koulutuksen ja matkat loppuvat kesken kuun. Voiko matkoja saada lisää?"),
                ("Saattaja mukaan matkalle", "Näköni on heikentynyt enkä löydä perillä ovelle. Voiko saattajan merkitä päätökseen?"),
                ("Taksi jätti kyytiin ottamatta, {address}", "Kuljettaja sanoi, ettei pyörätuoli mahdu autoon, vaikka tilauksessa luki paarit ja pyörätuoli."),
            ],
            [
                ("Förlängning av färdtjänsten", "Mitt beslut gäller till slutet av månaden. Behövs ett nytt läkarutlåtande?"),
                ("Färdkortet fungerar inte i taxin", "Kortet godkändes inte {weekday} och jag betalade {amount} euro själv. Får jag pengarna tillbaka?"),
                ("Ansökan om färdtjänst", "Jag går ungefär hundra meter med rollator. Det är en halv kilometer till bussen. Hur ansöker jag?"),
            ],
            [
                ("Renewal of transport support", "My decision is valid until the end of the month. Do I need a new statement from a doctor?"),
            ]),
        new("social-guidance",
            [
                ("Huoli naapurista, {address}", "Naapurin vanhus ei ole avannut ovea moneen päivään ja postit ovat laatikossa. Voisiko joku käydä katsomassa?"),
                ("Neuvoa, kun rahat eivät riitä", "Jäin osa-aikaiseksi ja vuokran jälkeen jää hyvin vähän. Mistä tiedän, mitä voin hakea?"),
                ("Isä ei enää pärjää yksin", "Isä unohtaa hellan päälle ja on eksynyt kahdesti. Mistä aloitamme?"),
                ("Sosiaalityöntekijä ei ole soittanut", "Minulle luvattiin soittaa {weekday}. Odotan yhä soittoa."),
                ("Muutto pois väkivallan takia", "Tarvitsen neuvoa turvallisesta asunnosta. Älkää soittako kotinumeroon."),
                ("Apua asumisen papereihin", "En ymmärrä kaikkia kirjeitä, joita saan asumistuesta. Voinko varata ajan, ja voiko tulkki olla mukana?"),
            ],
            [
                ("Oro för en granne, {address}", "Den äldre grannen har inte öppnat på flera dagar och posten ligger kvar. Kunde någon titta till henne?"),
                ("Råd när pengarna inte räcker", "Jag blev deltidsanställd och efter hyran blir det mycket lite kvar. Vad kan jag ansöka om?"),
                ("Pappa klarar sig inte längre ensam", "Pappa glömmer spisen på och har gått vilse två gånger. Var börjar vi?"),
            ],
            [
                ("Help with letters about housing", "I do not understand all the letters I get. Can I book a time, and can there be an interpreter?"),
            ]),
    ];
}
