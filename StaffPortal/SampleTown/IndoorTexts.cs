namespace StaffPortal.SampleTown;

/// <summary>Permits, premises, leisure, advice, and colleagues.</summary>
static class IndoorTexts
{
    public static readonly ThemeTexts[] All =
    [
        new([TextTheme.Permit],
            Details: new(
                ["Kiinteistötunnuksen löydän tarvittaessa papereista.", "Pääsuunnittelija on mukana keskustelussa, jos tarvitaan.", "Naapurit on kuultu, ja suostumukset ovat liitteinä.", "Olemme aloittamassa työt keväällä.", "Urakoitsija odottaa tietoa ennen tilauksia.", "Voin tulla myös käymään paikan päällä."],
                ["Fastighetsbeteckningen hittar jag i papperen vid behov.", "Grannarna är hörda och samtyckena finns som bilagor.", "Vi tänker börja arbetet på våren.", "Entreprenören väntar på besked."],
                ["The neighbours have given their consent.", "We would like to begin in spring."]),
            FollowUps: new(
                ["Onko hakemukselle jo nimetty käsittelijä?", "Lisäsin puuttuvan leikkauspiirustuksen.", "Sopisiko katselmus vielä tälle viikolle?", "Työmaa seisoo, kunnes saamme vastauksen."],
                ["Har ansökan redan en handläggare?", "Jag har lagt till sektionsritningen som saknades.", "Bygget står stilla tills vi får svar."],
                ["Has the application been given to somebody yet?"]),
            Progress: new(
                ["Hakemus on jonossa. Käsittelyaika on tällä hetkellä noin viisi viikkoa.", "Pyysimme lausunnon kaavoituksesta. Se viivästyttää päätöstä noin viikolla.", "Katselmus sopii tiistaina aamupäivällä. Vastaavan työnjohtajan tulee olla paikalla."],
                ["Ansökan är i kö. Behandlingstiden är för närvarande ungefär fem veckor.", "Vi har begärt ett utlåtande av planläggningen. Det fördröjer beslutet med ungefär en vecka.", "Synen passar tisdag förmiddag."],
                ["The application is in the queue. It takes about five weeks at the moment."]),
            Done: new(
                ["Lupaa ei tarvita tämän kokoiseen rakennelmaan, kun etäisyys rajaan on vähintään neljä metriä.", "Päätös on annettu ja lähetetty. Valitusaika alkaa päätöksen antopäivästä.", "Katselmus on pidetty, ja pöytäkirja löytyy asiointipalvelusta."],
                ["Lov behövs inte för en konstruktion av den här storleken när avståndet till gränsen är minst fyra meter.", "Beslutet är givet och skickat.", "Synen är hållen och protokollet finns i e-tjänsten."],
                ["You do not need a permit for a structure of this size.", "The decision has been sent."]),
            Notes: new(
                ["Kaavassa rakennusala loppuu kolmen metrin päähän rajasta, vaatii poikkeamisen.", "Asemapiirros ei vastaa maastokäyntiä, pyydän korjatun.", "Tarkastaja lomalla viikon, siirretty sijaiselle.", "Soitin pääsuunnittelijalle, toimittaa liitteet maanantaina."],
                ["Enligt planen slutar byggnadsytan tre meter från gränsen, kräver undantag.", "Inspektören har semester en vecka, flyttat till vikarien.", "Ringde huvudplaneraren, bilagorna kommer på måndag."],
                ["Needs an exception from the plan."])),
        new([TextTheme.Premises],
            Details: new(
                ["Huoltomies saa tulla yleisavaimella.", "Kotona ollaan neljän jälkeen.", "Vika alkoi {weekday}.", "Ilmoitin jo kerran talonmiehelle.", "Asunnossa on koira, soittakaa ennen tuloa.", "Tila on käytössä joka ilta."],
                ["Servicemannen får komma in med huvudnyckeln.", "Vi är hemma efter fyra.", "Felet började {weekday}.", "Det finns en hund i lägenheten, ring innan ni kommer."],
                ["The caretaker may use the master key.", "It began {weekday}."]),
            FollowUps: new(
                ["Huoltomies kävi, mutta vika jäi.", "Nyt myös naapurilla on sama vika.", "Milloin joku pääsee tulemaan? Olen kotona torstaina.", "Kiitos, lämpö palasi yöllä."],
                ["Servicemannen var här men felet är kvar.", "Nu har grannen samma fel.", "När kan någon komma? Jag är hemma på torsdag."],
                ["The caretaker came but the fault is still there."]),
            Progress: new(
                ["Huoltoliike käy katsomassa vian tänään kello 12–15.", "Varaosa on tilattu, ja se tulee arviolta torstaina.", "Laitoimme tilapäisen lukon. Uusi ovi on tilattu."],
                ["Serviceföretaget kommer i dag mellan klockan 12 och 15.", "Reservdelen är beställd och väntas på torsdag.", "Vi har satt ett tillfälligt lås. En ny dörr är beställd."],
                ["A caretaker will come today between 12 and 15.", "The spare part has been ordered."]),
            Done: new(
                ["Vika on korjattu tänään. Vastaa tähän, jos se palaa.", "Lukko on vaihdettu ja avaimet noudettavissa toimistolta.", "Linjasto on ilmattu ja patterit lämpenevät nyt tasaisesti."],
                ["Felet är åtgärdat i dag. Svara här om det återkommer.", "Låset är bytt och nycklarna kan hämtas på kontoret."],
                ["The fault was fixed today."]),
            Notes: new(
                ["Kiertovesipumppu vaihdettava, tarjous pyydetty.", "Sama ovi korjattu kolmesti vuoden sisällä, ehdotan uusimista.", "Avain kuitattu huollolle klo 9.20.", "Kosteusmittaus tilattu ensi viikolle."],
                ["Cirkulationspumpen ska bytas, offert begärd.", "Samma dörr har lagats tre gånger på ett år, föreslår en ny.", "Fuktmätning beställd till nästa vecka."],
                ["Pump needs replacing, quote requested."])),
        new([TextTheme.Leisure],
            Details: new(
                ["Käymme siellä joka viikko.", "Vuoro alkaa kello {time}.", "Kiitos muuten hyvästä palvelusta.", "Kortin numeron voin kertoa puhelimessa.", "Ryhmässä on noin {count}0 henkilöä."],
                ["Vi är där varje vecka.", "Tack annars för god service.", "Gruppen är ungefär {count}0 personer."],
                ["We go there every week."]),
            FollowUps: new(
                ["Onko varaus jo vahvistettu?", "Sama vika oli taas eilen.", "Kiitos vastauksesta, sopii näin."],
                ["Är bokningen redan bekräftad?", "Samma fel igen i går."],
                ["Has the booking been confirmed?"]),
            Progress: new(
                ["Välitimme asian kentänhoitajalle, joka tarkistaa sen tänään.", "Vuoro on alustavasti varattu teille. Vahvistus tulee viikon sisällä.", "Etsimme kirjan hyllystä ja palaamme asiaan huomenna."],
                ["Vi har bett vaktmästaren kontrollera det i dag.", "Turen är preliminärt bokad åt er. Bekräftelsen kommer inom en vecka.", "Vi söker boken i hyllan och återkommer i morgon."],
                ["We have asked the caretaker to look at it today."]),
            Done: new(
                ["Varaus on vahvistettu. Ovikoodi tulee tekstiviestinä.", "Vika on korjattu. Kiitos, että ilmoitit.", "Kirja löytyi, ja maksu on poistettu tiedoistasi."],
                ["Bokningen är bekräftad. Dörrkoden kommer per sms.", "Felet är åtgärdat. Tack för anmälan.", "Boken hittades och avgiften är borttagen."],
                ["The booking is confirmed.", "The fault has been fixed."]),
            Notes: new(
                ["Kello ohjaa valoja, ohjelma jäi kesäaikaan.", "Vuoro vapaana kevään loppuun, toinen seura kysynyt samaa.", "Lukija käynnistetty uudelleen, seurataan."],
                ["Klockan styr ljuset, programmet blev kvar i sommartid.", "Turen är ledig till våren, en annan förening har frågat om samma."],
                ["Reader restarted, keep an eye on it."])),
        new([TextTheme.Question, TextTheme.Workplace],
            Details: new(
                ["Kiitos vastauksesta jo etukäteen.", "En löytänyt tietoa verkkosivuilta.", "Vastaus sähköpostiin sopii hyvin.", "Asialla on vähän kiire.", "Soitin jo kerran, mutta puhelu katkesi."],
                ["Jag hittade ingen information på webbplatsen.", "Svar per e-post går bra.", "Det är lite bråttom."],
                ["I could not find this on the website."]),
            FollowUps: new(
                ["Hei, jäikö kysymykseni huomaamatta?", "Tuli vielä mieleen: koskeeko tämä myös yrityksiä?", "Kiitos, löysin tiedon."],
                ["Hej, såg ni min fråga?", "En sak till: gäller det också företag?"],
                ["Did you see my question?"]),
            Progress: new(
                ["Selvitämme asiaa toimialalta ja vastaamme viimeistään huomenna.", "Pyysimme asiakirjan arkistosta. Toimitus kestää muutaman päivän.", "Lähituki tulee käymään iltapäivällä."],
                ["Vi frågar sektorn och svarar senast i morgon.", "Vi har begärt handlingen från arkivet. Det tar några dagar.", "Närstödet kommer på eftermiddagen."],
                ["We are asking the department and will answer tomorrow at the latest."]),
            Done: new(
                ["Hei, vastaus kysymykseesi löytyy oheisesta ohjeesta. Kysy lisää, jos jokin jäi epäselväksi.", "Maksu on kohdistettu oikein, eikä sinun tarvitse tehdä mitään.", "Oikeudet on lisätty. Kirjaudu ulos ja takaisin sisään.", "Kiitos palautteesta, välitimme sen eteenpäin."],
                ["Hej, svaret på din fråga finns i den bifogade anvisningen. Fråga gärna mera.", "Betalningen är riktad rätt och du behöver inte göra något.", "Behörigheten är tillagd. Logga ut och in igen.", "Tack för responsen, vi har förmedlat den vidare."],
                ["You will find the answer in our guide. Please ask if something is unclear.", "Thank you for your feedback, we have passed it on."]),
            Notes: new(
                ["Kysytty talouspuolelta, palaavat tänään.", "Sama kysymys kolmatta kertaa tällä viikolla, lisätään verkkosivuille.", "Arkisto kiinni torstaisin."],
                ["Frågade ekonomisidan, de återkommer i dag.", "Samma fråga för tredje gången den här veckan, läggs till på webbplatsen."],
                ["Asked finance, waiting for their answer."])),
    ];
}
