namespace StaffPortal.SampleTown;

/// <summary>Streets, nature, parking and water.</summary>
static class OutdoorTexts
{
    public static readonly ThemeTexts[] All =
    [
        new([TextTheme.Street],
            Details: new(
                ["Paikka on {ofDistrict} puolella, lähellä bussipysäkkiä.", "Tästä kulkee aamuisin paljon koululaisia.", "Sama on ollut näin jo ainakin viikon.", "Ilmoitin tästä jo kerran, mutta mitään ei ole tapahtunut.",
                    "Huomasin sen {weekday}, kun palasin töistä.", "Pimeällä sitä ei näe ajoissa.", "Jos paikka on epäselvä, voin tulla näyttämään.", "Lähin risteys on {cross}."],
                ["Platsen är nära busshållplatsen.", "Många skolbarn går här på morgnarna.", "Det har varit så här i minst en vecka.", "Jag märkte det {weekday} på väg hem.", "Närmaste korsning är {cross}.", "Jag har anmält det en gång tidigare."],
                ["Many children walk past here on their way to school.", "The nearest crossing is {cross}.", "It has been like this for at least a week."]),
            FollowUps: new(
                ["Hei, joko tähän on tulossa joku? Tilanne on huonontunut.", "Tästä ajoi tänään taas auto melkein ojaan.", "Naapurikin kertoi samasta, meitä on nyt kolme.", "Onko tietoa, milloin tämä korjataan?", "Kiitos, näin että paikalle on tuotu kartiot."],
                ["Hej, är någon på väg? Det har blivit värre.", "I dag var en bil nära att köra i diket här.", "Vet ni när det åtgärdas?", "Tack, jag såg att det har kommit koner på plats."],
                ["Is anybody coming? It has become worse.", "Do you know when this will be fixed?"]),
            Progress: new(
                ["Kohde on tarkastettu ja merkitty kartioilla. Korjaamme sen tällä viikolla.", "Työ on tilattu urakoitsijalta. Arvio on kaksi työpäivää.", "Autot kiertävät tärkeysjärjestyksessä, ja tämä katu on vuorossa tänä iltana.", "Odotamme varaosaa, joka on luvattu loppuviikoksi."],
                ["Platsen är granskad och märkt med koner. Vi åtgärdar den den här veckan.", "Arbetet är beställt av entreprenören. Uppskattningen är två arbetsdagar.", "Vi väntar på en reservdel som har utlovats till slutet av veckan."],
                ["The place has been checked and marked with cones. We will repair it this week.", "The work has been ordered and should take two working days."]),
            Done: new(
                ["Korjaus on tehty tänään. Kiitos, että kerroit asiasta.", "Kohta on paikattu ja tarkastettu. Lopullinen päällyste tehdään kesällä.", "Vika on korjattu. Jos se palaa, vastaa tähän viestiin.", "Katu on käyty läpi ja hiekoitettu uudelleen tarvittavilta osin."],
                ["Reparationen är gjord i dag. Tack för att du berättade.", "Stället är lagat och granskat. Den slutliga beläggningen görs på sommaren.", "Felet är åtgärdat. Svara på det här meddelandet om det kommer tillbaka."],
                ["The repair was done today. Thank you for telling us.", "The fault has been fixed. Reply to this message if it comes back."]),
            Notes: new(
                ["Kävin katsomassa, laitoin kolme kartiota. Massaa on varikolla huomiseksi.", "Sama kohta oli listalla viime syksynä, katsotaan samalla kuivatus.", "Sähköurakoitsija epäilee kaapelivikaa, kaivuulupa haussa.", "Sovittu urakoitsijan kanssa, tekevät kun ajokaista voidaan sulkea klo 15 jälkeen.",
                    "Tästä on nyt kolme ilmoitusta, hoidetaan yhdellä käynnillä."],
                ["Var på plats och satte ut tre koner. Det finns massa på depån i morgon.", "Samma ställe var med på listan i höstas, se över dräneringen samtidigt.", "Överenskommet med entreprenören, de kommer när körfältet kan stängas efter kl. 15."],
                ["Checked on site, three cones placed."])),
        new([TextTheme.Nature],
            Details: new(
                ["Lapset leikkivät aivan vieressä.", "Tilanne on sama joka viikonloppu.", "Huomasin sen {weekday} koiran kanssa kävellessä.", "Paikka on {inDistrict} kävelytien varressa.", "Voin tarvittaessa näyttää paikan.", "Siivosin pahimmat itse.", "Naapurit ovat huomanneet saman."],
                ["Barn leker alldeles intill.", "Det är likadant varje veckoslut.", "Jag märkte det {weekday} när jag var ute med hunden.", "Platsen är vid gångvägen {inDistrict}.", "Grannarna har märkt detsamma."],
                ["Children play right next to it.", "It is the same every weekend."]),
            FollowUps: new(
                ["Tilanne on ennallaan. Onko teillä jo aikataulua?", "Nyt sitä on vielä enemmän kuin viikko sitten.", "Sama jatkui viime yönä kello kahteen.", "Kiitos, huomasin että paikalla oli jo joku."],
                ["Läget är oförändrat. Har ni någon tidtabell?", "Nu finns det ännu mera än för en vecka sedan.", "Det fortsatte i natt till klockan två."],
                ["Nothing has changed yet. Do you have a schedule?"]),
            Progress: new(
                ["Puistotyönjohtaja käy arvioimassa kohteen tällä viikolla.", "Paikka on eristetty nauhalla, ja työ tehdään heti kun nosturi vapautuu.", "Olemme pyytäneet toiminnanharjoittajalta selvityksen. Se on luvattu viikon sisällä.", "Tyhjennys on tilattu huomiseksi."],
                ["Parkarbetsledaren bedömer platsen den här veckan.", "Vi har begärt en utredning av verksamhetsutövaren. Den ska komma inom en vecka.", "Tömningen är beställd till i morgon."],
                ["Our park foreman will look at the place this week."]),
            Done: new(
                ["Puu on poistettu ja polku avattu. Kiitos ilmoituksesta.", "Paikka on siivottu. Lisäämme sen viikoittaiselle kierrokselle.", "Teimme mittauksen ja sovimme toiminnan ajoista. Ota yhteyttä, jos melu jatkuu.", "Vika on korjattu ja väline taas käytössä."],
                ["Trädet är borttaget och stigen öppen. Tack för anmälan.", "Platsen är städad. Vi lägger till den på den veckovisa rundan.", "Felet är åtgärdat och redskapet kan användas igen."],
                ["The tree has been removed and the path is open.", "The place has been cleaned."]),
            Notes: new(
                ["Lahovikainen, kaadetaan. Naapurille ilmoitettava ennen työtä.", "Kamerasta ei apua, mutta vartija kiertää viikonloppuna.", "Valvontakäynti tehty, ei toimintaa silloin. Uusi käynti illalla.", "Pyydetty urakoitsijaa lisäämään astia kesäajaksi."],
                ["Rötskadat, fälls. Grannen ska informeras före arbetet.", "Tillsynsbesök gjort, ingen verksamhet då. Nytt besök på kvällen.", "Bett entreprenören ställa ut ett extra kärl över sommaren."],
                ["Rotten inside, to be felled."])),
        new([TextTheme.Parking],
            Details: new(
                ["Virhemaksun numero on kuitissa, jonka voin lähettää.", "Kuvista näkyy, että kiekko oli paikallaan.", "Olen pysäköinyt samassa paikassa vuosia.", "Toivon vastausta ennen eräpäivää.", "Rekisterinumeron annan mielelläni puhelimessa."],
                ["Jag kan skicka kvittot.", "På bilderna syns att skivan låg rätt.", "Jag hoppas på svar före förfallodagen."],
                ["I hope to hear from you before the due date."]),
            FollowUps: new(
                ["Eräpäivä on ensi viikolla, ehtiikö päätös siihen?", "Lähetän vielä kuvan kojelaudasta.", "Auto on edelleen samassa paikassa."],
                ["Förfallodagen är nästa vecka, hinner beslutet komma?", "Bilen står kvar på samma ställe."],
                ["The due date is next week. Will there be a decision before it?"]),
            Progress: new(
                ["Oikaisupyyntö on kirjattu. Maksua ei tarvitse maksaa käsittelyn aikana.", "Omistajaa on kuultu kirjeellä, ja määräaika päättyy kahden viikon kuluttua.", "Tarkistamme valvojan kuvat ja palaamme asiaan tällä viikolla."],
                ["Begäran om rättelse är registrerad. Avgiften behöver inte betalas under behandlingen.", "Ägaren har hörts med ett brev, tiden går ut om två veckor."],
                ["Your request has been registered. You do not need to pay while it is being handled."]),
            Done: new(
                ["Päätös on lähetetty postitse. Virhemaksu poistettiin.", "Päätös on tehty: maksu jää voimaan. Muutoksenhakuohje on päätöksen liitteenä.", "Tunnus on voimassa heti, erillistä korttia ei tarvita.", "Ajoneuvo on siirretty varastoalueelle."],
                ["Beslutet är skickat per post. Avgiften slopades.", "Tillståndet gäller genast, inget separat kort behövs.", "Fordonet har flyttats till lagerområdet."],
                ["The decision has been sent by post."]),
            Notes: new(
                ["Valvojan kuvissa kiekko näkyy, ehdotan poistoa.", "Toinen oikaisupyyntö samasta autosta tänä vuonna.", "Rekisteritiedot haettu, omistaja vaihtunut kaksi päivää ennen virhettä."],
                ["Skivan syns på övervakarens bilder, föreslår att avgiften slopas.", "Registeruppgifterna hämtade, ägaren byttes två dagar före."],
                ["Permit visible in the picture, propose removal."])),
        new([TextTheme.Water],
            Details: new(
                ["Asun alakerrassa ja pelkään veden nousevan sisälle.", "Sähkömittari on samassa kellarissa.", "Naapurissa sama juttu.", "Alkoi noin kello {time}.", "Voin olla paikalla avaamassa ovea.", "Huoltoyhtiö kävi, mutta vika ei ollut talossa."],
                ["Jag bor i bottenvåningen och är rädd att vattnet stiger in.", "Det började ungefär klockan {time}.", "Grannen har samma problem.", "Servicebolaget var här men felet fanns inte i huset."],
                ["It started at about {time}.", "Our neighbours have the same problem."]),
            FollowUps: new(
                ["Vettä on nyt jo viisitoista senttiä. Onko joku tulossa?", "Paine palasi hetkeksi, mutta katosi taas.", "Vesi on nyt kirkasta, kiitos.", "Kaivon ympärille on ilmestynyt kuoppa."],
                ["Det är nu femton centimeter vatten. Är någon på väg?", "Trycket kom tillbaka en stund men försvann igen.", "Vattnet är klart nu, tack."],
                ["The water is now 15 cm deep. Is anyone coming?"]),
            Progress: new(
                ["Päivystäjä on matkalla. Älä mene kellariin, jos siellä on sähkölaitteita.", "Runkojohdossa on vuoto, ja korjaus on käynnissä. Arvioimme veden palaavan illalla.", "Verkostoa huuhdellaan tänään. Juoksuta kylmää vettä, kunnes se kirkastuu.", "Viemäri on kuvattu, ja auki huuhtelu tehdään huomenna."],
                ["Jouren är på väg. Gå inte ner i källaren om där finns elapparater.", "Det finns en läcka i stamledningen och reparationen pågår. Vattnet väntas tillbaka i kväll.", "Nätet spolas i dag. Låt kallt vatten rinna tills det klarnar."],
                ["Our duty plumber is on the way. Please do not go into the cellar.", "The main is being repaired; water should be back this evening."]),
            Done: new(
                ["Vuoto on korjattu ja katu täytetty. Päällyste tehdään myöhemmin.", "Tukos on avattu ja linja huuhdeltu. Kiitos ilmoituksesta.", "Näytteet on tutkittu, ja vesi täyttää kaikki vaatimukset.", "Lukema on kirjattu ja uusi lasku lähetetty."],
                ["Läckan är lagad och gatan fylld. Beläggningen görs senare.", "Stoppet är öppnat och linjen spolad. Tack för anmälan.", "Mätarställningen är registrerad och en ny räkning har skickats."],
                ["The leak has been repaired.", "Your reading has been registered and a new bill sent."]),
            Notes: new(
                ["Päivystäjää ei tavoitettu ensimmäisellä soitolla, yritän uudestaan vartin päästä.", "Venttiili kaivannon vieressä jumissa, suljetaan seuraavasta. Koskee noin 40 taloutta.", "Sama johto-osuus kuin viime talvena, lisätään saneerauslistalle.", "Vanha valurautajohto vuodelta 1968."],
                ["Jouren svarade inte på första samtalet, försöker igen om en kvart.", "Ventilen har fastnat, stänger vid nästa. Gäller ungefär 40 hushåll.", "Samma ledning som i vintras, till saneringslistan."],
                ["Valve stuck, closing at the next one."])),
    ];
}
