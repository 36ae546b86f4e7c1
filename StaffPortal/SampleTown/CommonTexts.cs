namespace StaffPortal.SampleTown;

/// <summary>What is said in every matter: that it arrived, that something is missing, thanks, and why it came back.</summary>
static class CommonTexts
{
    public static readonly Phrases Received = new(
        ["Kiitos ilmoituksesta. Asia on nyt käsittelyssä ja kerromme, kun se etenee.", "Hei, viestisi tuli perille. Välitimme asian tiimille, joka hoitaa sen.",
            "Kiitos, kun otit yhteyttä. Selvitämme asian ja palaamme siihen pian.", "Hei, kirjasimme asian. Saat seuraavan viestin, kun käsittelijä on ottanut sen."],
        ["Tack för din anmälan. Ärendet behandlas nu och vi hör av oss när det framskrider.", "Hej, ditt meddelande kom fram. Vi har förmedlat det till teamet som sköter saken.",
            "Tack för att du tog kontakt. Vi reder ut saken och återkommer snart."],
        ["Thank you, your message has arrived and the matter is being handled.", "Hello, we have passed this on to the team that deals with it. You will hear from us."]);

    public static readonly Phrases Asks = new(
        ["Hei, voisitko vielä tarkentaa paikkaa? Talon numero tai lähin risteys riittää.", "Hei, tarvitsemme tätä varten puuttuvan liitteen. Voit lähettää sen vastauksena tähän viestiin.",
            "Yritimme tavoittaa sinua puhelimella. Mihin aikaan sinulle sopisi soittaa?", "Voisitko vahvistaa, että ehdotettu aika sopii?"],
        ["Hej, kan du ännu precisera platsen? Husnumret eller närmaste korsning räcker.", "Hej, vi behöver en bilaga som saknas. Du kan skicka den som svar på det här meddelandet.",
            "Vi försökte nå dig per telefon. När passar det att ringa?"],
        ["Could you tell us the exact place? A house number or the nearest crossing is enough.", "We still need one attachment. You can send it as a reply to this message."]);

    public static readonly Phrases Answers = new(
        ["Hei, tässä pyytämänne tieto. Kertokaa, jos tarvitsette vielä jotain.", "Sopii hyvin. Minut tavoittaa parhaiten iltapäivällä.", "Kyllä, se on juuri se kohta. Kiitos, kun kysyitte.",
            "Liite on nyt mukana. Pahoittelen, että se unohtui."],
        ["Hej, här kommer uppgiften ni bad om. Säg till om ni behöver något mer.", "Det passar bra. Jag nås bäst på eftermiddagen.", "Bilagan är med nu. Förlåt att jag glömde den."],
        ["Here is what you asked for. Please tell me if you need anything else.", "That suits me well."]);

    public static readonly Phrases Thanks = new(
        ["Kiitos, tämä hoitui hienosti.", "Suuri kiitos nopeasta avusta!", "Kiitos tiedosta, asia on nyt kunnossa.", "Kiitos, mukavaa että vastasitte."],
        ["Tack, det här sköttes fint.", "Tack så mycket för snabb hjälp.", "Tack för beskedet, nu är allt i ordning."],
        ["Thank you, that was quick.", "Thanks, all is well now."]);

    public static readonly Phrases Reopens = new(
        ["Hei, asia ei valitettavasti ole vieläkään kunnossa.", "Sain viestin, että asia on hoidettu, mutta mielestäni se on kesken.",
            "Tämä tuli kuntoon vain osittain. Voisitteko katsoa uudestaan?"],
        ["Hej, saken är tyvärr inte i ordning ännu.", "Jag fick besked om att det är klart, men jag tycker inte det.",
            "Det blev bara delvis bra. Kan ni titta på det en gång till?"],
        ["I am afraid this is still not settled.", "I was told this is done, but I do not think it is."]);

    public static readonly Phrases Returns = new(
        ["Ei kuulu meille, palautan jaettavaksi. Kohde on toisen toimialan hoidossa.", "Palautan: tästä puuttuu paikka, eikä työtä voi tilata ilman sitä.", "Väärä palvelu valittuna, katsotteko uudestaan kenelle tämä menee."],
        ["Hör inte till oss, jag returnerar för ny fördelning.", "Returneras: platsen saknas, så arbetet kan inte beställas.", "Fel tjänst är vald, kan ni se över vem som ska ha det här."],
        ["Not ours, sending it back to be placed again."]);

    public static readonly Phrases CallBacks = new(
        ["Toivoo soittoa.", "Soittaja toivoo vastausta tekstiviestinä.", "Soittaja oli huolissaan.", "Soittaa toista kertaa samasta asiasta."],
        ["Önskar bli uppringd.", "Vill ha svar per sms.", "Ringer för andra gången i samma ärende."],
        ["Would like a call back."]);

    public static readonly Phrases Greetings = new(["Hei,", "Hei!", "Hyvää päivää,", "Terve,", "Moi,"], ["Hej,", "Hej!", "God dag,", "Bästa mottagare,"], ["Hello,", "Hi,"]);

    public static readonly Phrases Closings = new(["Terveisin {0}", "Ystävällisin terveisin {0}", "Kiitos etukäteen, {0}", "t. {0}"], ["Hälsningar {0}", "Med vänlig hälsning, {0}", "Tack på förhand, {0}"], ["Best regards, {0}", "Thank you, {0}"]);
}
