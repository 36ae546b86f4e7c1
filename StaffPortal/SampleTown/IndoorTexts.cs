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
                ["Onko asialle jo nimetty käsittelijä?", "Lisäsin puuttuvan liitteen.", "Työmaa odottaa, kunnes saamme vastauksen."],
                ["Har ansökan redan en handläggare?", "Jag har lagt till sektionsritningen som saknades.", "Bygget står stilla tills vi får svar."],
                ["Has the application been given to somebody yet?"]),
            Notes: new(
                ["Kaavassa rakennusala loppuu kolmen metrin päähän rajasta, vaatii poikkeamisen.", "Asemapiirros ei vastaa maastokäyntiä, pyydän korjatun.", "Tarkastaja lomalla viikon, siirretty sijaiselle.", "Soitin pääsuunnittelijalle, toimittaa liitteet maanantaina."],
                ["Enligt planen slutar byggnadsytan tre meter från gränsen, kräver undantag.", "Inspektören har semester en vecka, flyttat till vikarien.", "Ringde huvudplaneraren, bilagorna kommer på måndag."],
                ["Needs an exception from the plan."])),
        new([TextTheme.Premises],
            Details: new(
                ["Olen paikalla neljän jälkeen.", "Ilmoitin jo kerran talonmiehelle.", "Soittakaa, jos tarvitsette lisätietoja.", "Minut tavoittaa puhelimitse koko päivän."],
                ["Jag är på plats efter fyra.", "Ring gärna om ni behöver veta mera."],
                ["I am there after four."]),
            FollowUps: new(
                ["Onko tästä jo tietoa?", "Tilanne on ennallaan.", "Milloin joku pääsee tulemaan? Olen paikalla torstaina.", "Kiitos viestistä, odotan kuulevani teistä."],
                ["Vet ni redan något?", "Läget är oförändrat.", "När kan någon komma? Jag är på plats på torsdag."],
                ["Do you have any news?"]),
            Notes: new(
                ["Sama asia ollut esillä jo keväällä, ehdotan pysyvää ratkaisua.", "Huolto kuitannut käynnin klo 9.20.", "Isännöitsijä tietää, ottaa asukkaaseen yhteyttä."],
                ["Samma sak var aktuell i våras, föreslår en bestående lösning.", "Disponenten är informerad och kontaktar den boende."],
                ["Property manager informed."])),
        new([TextTheme.Leisure],
            Details: new(
                ["Käymme siellä joka viikko.", "Kiitos muuten hyvästä palvelusta.", "Vastatkaa mieluiten sähköpostiin."],
                ["Vi är där varje vecka.", "Tack annars för god service."],
                ["We go there every week."]),
            FollowUps: new(
                ["Onko tästä jo tietoa?", "Lisäisin vielä, että asia koskee muitakin kävijöitä.", "Kiitos vastauksesta, sopii näin."],
                ["Vet ni redan något?", "Tack för svaret, det passar bra."],
                ["Do you have any news?"]),
            Notes: new(
                ["Soitin paikan hoitajalle, katsoo tänään.", "Toinen asiakas kysynyt samaa, vastataan molemmille.", "Seurataan viikko ja palataan."],
                ["Ringde vaktmästaren, kollar i dag.", "En annan kund har frågat om samma, vi svarar båda."],
                ["Called the caretaker, will check today."])),
        new([TextTheme.Question, TextTheme.Workplace],
            Details: new(
                ["Kiitos vastauksesta jo etukäteen.", "Vastaus sähköpostiin sopii hyvin.", "Minut tavoittaa myös puhelimella.", "Hyvää viikkoa."],
                ["Svar per e-post går bra.", "Jag nås också per telefon."],
                ["An answer by e-mail is fine."]),
            FollowUps: new(
                ["Hei, onko viestini tullut perille?", "Onko asiasta jo tietoa?", "Kiitos, kun selvitätte asiaa."],
                ["Hej, såg ni mitt meddelande?", "Tack för att ni reder ut saken."],
                ["Did you see my message?"]),
            Notes: new(
                ["Kysytty toimialalta, palaavat tänään.", "Sama kysymys kolmatta kertaa tällä viikolla, lisätään verkkosivuille."],
                ["Frågade sektorn, de återkommer i dag.", "Samma fråga för tredje gången den här veckan, läggs till på webbplatsen."],
                ["Asked the department, waiting for their answer."])),
    ];
}
