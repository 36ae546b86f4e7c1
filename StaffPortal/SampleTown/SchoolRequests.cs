namespace StaffPortal.SampleTown;

static class SchoolRequests
{
    public static readonly RequestTexts[] All =
    [
        new("school-transport",
            [
                ("Lapsi puuttuu koulutaksin listalta, {place}", "Kuljettaja sanoi aamulla, ettei lapsemme ole listalla, vaikka päätös on saatu. Miten hän pääsee tänään kotiin?"),
                ("Koulutaksi ei tullut, {address}", "Odotimme pysäkillä kello {time} asti eikä taksia näkynyt. Vein lapsen itse ja myöhästyin töistä."),
                ("Koulukuljetuksen hakeminen, {place}", "Koulumatka on yli viisi kilometriä ja tiellä ei ole pientaretta. Miten haemme kuljetusta?"),
                ("Kuljetus kahteen osoitteeseen", "Lapsi asuu vuoroviikoin kahdessa kodissa. Voiko kyydin saada molemmista?"),
                ("Turvavyö rikki koulutaksissa", "Lapsi kertoi, ettei taksin takapenkin vyö mene kiinni. Auto tulee kello {time}."),
                ("Kuljetuksen peruutus tälle viikolle, {place}", "Lapsi on kipeänä, joten kyytiä ei tarvita ennen maanantaita."),
                ("Odotusaika koululla liian pitkä, {place}", "Ekaluokkalainen odottaa kyytiä yli tunnin koulun jälkeen ilman valvontaa."),
            ],
            [
                ("Barnet saknas på skoltaxins lista, {place}", "Chauffören sade i morse att barnet inte finns på listan, fast vi har ett beslut. Hur kommer hon hem i dag?"),
                ("Skoltaxin kom inte, {address}", "Vi väntade på hållplatsen till {time} utan att någon taxi kom. Jag fick skjutsa själv."),
                ("Ansökan om skolskjuts, {place}", "Skolvägen är över fem kilometer och vägen saknar vägren. Hur ansöker vi?"),
                ("Skjuts till två adresser", "Barnet bor varannan vecka hos vardera föräldern. Kan skjutsen gå till båda?"),
            ],
            [
                ("Child missing from the school taxi list, {place}", "The driver said our child is not on the list although we have a decision. How will she get home today?"),
            ]),
        new("school-enrolment",
            [
                ("Ilmoittautuminen ensimmäiselle luokalle, {place}", "Muutimme {weekday} Meriharjuun ja lapsi aloittaa koulun syksyllä. Lähin koulu näyttäisi olevan {place}."),
                ("Koulun vaihto kesken lukuvuoden, {place}", "Muutamme toiseen kaupunginosaan. Voiko lapsi jatkaa vanhassa koulussa kevään loppuun?"),
                ("Iltapäivätoiminnan paikka, {place}", "Emme saaneet paikkaa iltapäivätoimintaan. Olemmeko varasijalla, ja kuinka monentena?"),
                ("Valmistava opetus, {place}", "Perheeseemme muuttaa lapsi ulkomailta ensi kuussa. Miten hänet ilmoitetaan valmistavaan opetukseen?"),
                ("A2-kielen valinta unohtui", "Kielivalinta jäi tekemättä, koska olimme matkoilla. Ehtiikö sen vielä ilmoittaa?"),
                ("Koulutodistus opiskelijakorttia varten, {place}", "Tarvitsemme todistuksen siitä, että lapsi käy koulua. Mistä sen saa?"),
            ],
            [
                ("Anmälan till första klassen, {place}", "Vi har flyttat till Havsås och barnet börjar skolan i höst. Närmast oss är {place}."),
                ("Plats i eftermiddagsverksamheten, {place}", "Vi fick ingen plats. Står vi i kö, och som nummer vad?"),
                ("Byte av skola mitt i läsåret, {place}", "Vi flyttar till en annan stadsdel. Kan barnet gå kvar i sin gamla skola till våren?"),
            ],
            [
                ("Enrolling in first grade, {place}", "We have just moved here and our child starts school in autumn. The nearest one seems to be {place}."),
            ]),
        new("school-meals",
            [
                ("Erityisruokavalio: keliakia, {place}", "Lapsella on todettu keliakia. Lääkärintodistus on tullut, mihin toimitan sen?"),
                ("Kasvisruokaa liian vähän, {place}", "Lapsi kertoo, että kasvisruoka loppuu usein ennen hänen vuoroaan."),
                ("Palaute: ruoka oli kylmää, {place}", "Ruoka oli {weekday} haaleaa ja osa jäi syömättä. Viimeksi sama kuukausi sitten."),
                ("Pähkinää jälkiruoassa, {place}", "Tarjolla oli {weekday} jälkiruokaa, jossa oli pähkinää, vaikka luokassa on pähkinäallergikko. Onneksi opettaja huomasi."),
                ("Ruokavalion muutos: maitoallergia poistunut", "Allergia on poistunut ja lapsi saa nyt tavallista ruokaa. Mitä ilmoitusta tarvitaan?"),
                ("Kiitos keittäjille, {place}", "Lapsi kehuu kouluruokaa joka päivä, erityisesti kalakeittoa. Välittäkää terveiset."),
            ],
            [
                ("Specialkost: celiaki, {place}", "Barnet har fått diagnosen celiaki. Vart skickar jag läkarintyget?"),
                ("Vegetariska maten tar slut, {place}", "Barnet berättar att den vegetariska maten ofta tar slut innan det är hans tur."),
                ("Maten var kall, {place}", "Maten var ljummen {weekday} och mycket lämnades på tallriken."),
            ],
            [
                ("Coeliac diet, {place}", "Our child has been diagnosed with coeliac disease. Where do I send the certificate?"),
            ]),
        new("computer",
            [
                ("Kannettava ei käynnisty, {place}", "Kannettava jää mustaan ruutuun käynnistyksen jälkeen. Tarvitsen konetta tunneilla huomisaamusta."),
                ("Tulostin jumissa, {place}", "Opettajainhuoneen tulostin näyttää paperitukosta, vaikka paperia ei ole missään. Kansi on avattu jo monta kertaa."),
                ("Verkko katkeilee, {place}", "Langaton verkko on katkennut {fromWeekday} lähtien noin tunnin välein yläkerrassa."),
                ("Työpuhelimen näyttö rikki", "Puhelin putosi työmaalla ja näyttö on säpäleinä. Puhelut toimivat vielä."),
                ("Videotykki ei löydä kuvaa, luokka {count}", "Uusi kaapeli ei auttanut. Seuraavassa tunnissa on vieras luennoimassa verkon yli."),
                ("Toinen näyttö työpisteelle", "Teen maksatuksia kahdella ohjelmalla rinnakkain ja toinen näyttö helpottaisi paljon."),
            ],
            [
                ("Datorn startar inte, {place}", "Skärmen blir svart efter starten. Jag behöver datorn på lektionerna från i morgon bitti."),
                ("Skrivaren har fastnat, {place}", "Skrivaren i lärarrummet påstår att det är pappersstopp fast det inte finns något papper."),
                ("Nätet bryts hela tiden, {place}", "Det trådlösa nätet har brutits ungefär en gång i timmen {weekday} och i dag."),
            ],
            [
                ("Laptop does not start, {place}", "The laptop stays on a black screen. I need it for lessons from tomorrow morning."),
            ]),
        new("access-rights",
            [
                ("Tunnukset uudelle työntekijälle", "Meillä aloittaa maanantaina uusi lähihoitaja. Hän tarvitsee sähköpostin ja kirjausjärjestelmän oikeudet."),
                ("Salasana lukkiutui", "Tili lukkiutui loman jälkeen. Pääsin kirjautumaan viimeksi ennen lomaa."),
                ("Oikeudet ryhmäkansioon puuttuvat", "En pääse enää tiimin kansioon, vaikka muut pääsevät. Näkyy vain tyhjä lista."),
                ("Sijaisen oikeudet päättyvät liian aikaisin", "Sijaisen oikeudet päättyvät perjantaina, mutta sijaisuus jatkuu kuun loppuun."),
                ("Lähteneen työntekijän tunnukset", "Kollegan työsuhde päättyi {weekday}. Oikeudet laskutukseen pitäisi poistaa heti."),
                ("Kirjautuminen kortilla ei onnistu", "Lukija ei tunnista korttia. Kokeilin toisella koneella, sama tulos."),
            ],
            [
                ("Behörighet för en ny anställd", "En ny närvårdare börjar på måndag. Hon behöver e-post och behörighet till journalsystemet."),
                ("Lösenordet är låst", "Kontot låstes efter semestern. Jag kom in senast före den."),
                ("Kommer inte åt teamets mapp", "Jag ser bara en tom lista fast kollegerna kommer in."),
            ],
            [
                ("Password locked", "My account was locked after the holiday."),
            ]),
    ];
}
