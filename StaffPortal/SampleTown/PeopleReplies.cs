namespace StaffPortal.SampleTown;

static class PeopleReplies
{
    public static readonly ReplyTexts[] All =
    [
        new("daycare-place",
            new(["Hakemus on käsittelyssä. Päätös tulee viimeistään kahden viikon kuluttua."], ["Ansökan behandlas. Beslutet kommer senast om två veckor."], ["The application is being handled; you will have a decision within two weeks."]),
            new(["Päätös on tehty ja näkyy sähköisessä asioinnissa. Päiväkodista soitetaan aloituksesta.", "Muutos on kirjattu ja vahvistus lähetetty."], ["Beslutet är fattat och syns i e-tjänsten. Daghemmet ringer om starten."], ["The decision has been made and can be seen in the e-service."])),
        new("daycare-bill",
            new(["Tarkistamme laskun ja lähetämme tarvittaessa hyvityksen."], ["Vi kontrollerar räkningen och skickar vid behov en kreditering."], ["We are checking the bill."]),
            new(["Lasku on oikaistu ja uusi lähetetty. Aiemman voi jättää maksamatta.", "Maksu on tarkistettu ja muutos näkyy seuraavalla laskulla."], ["Räkningen är rättad och en ny har skickats. Den förra behöver inte betalas."], ["The bill has been corrected; you need not pay the earlier one."])),
        new("daycare-info",
            new(["Tieto on välitetty ryhmään. Varmistamme vielä, että se näkyy huomisen suunnitelmassa."], ["Uppgiften har förmedlats till gruppen. Vi kontrollerar att den syns i planen för i morgon."], ["The group has been told."]),
            new(["Tiedot on päivitetty, ja ryhmä on niistä tietoinen. Kiitos, kun kerroit.", "Asia on hoidettu päiväkodin kanssa."], ["Uppgifterna är uppdaterade och gruppen känner till dem. Tack för att du berättade."], ["The details have been updated. Thank you for telling us."])),
        new("school-transport",
            new(["Olemme yhteydessä kuljettajaan ja varmistamme iltapäivän kyydin."], ["Vi är i kontakt med chauffören och ordnar eftermiddagens skjuts."], ["We are in contact with the driver about this afternoon's ride."]),
            new(["Kyyti on järjestetty, ja kuljettaja on saanut uuden listan.", "Muutos on viety reitille ja astuu voimaan huomenna."], ["Skjutsen är ordnad och chauffören har fått en ny lista.", "Ändringen gäller från och med i morgon."], ["The ride has been arranged."])),
        new("school-enrolment",
            new(["Rehtori käsittelee asian tällä viikolla."], ["Rektorn behandlar saken den här veckan."], ["The head teacher will deal with this during the week."]),
            new(["Asia on hoidettu, ja päätös näkyy sähköisessä asioinnissa.", "Koulu on saanut tiedon ja ottaa yhteyttä ennen aloitusta."], ["Saken är klar och beslutet syns i e-tjänsten."], ["The school has been informed and will contact you before the start."])),
        new("school-meals",
            new(["Välitimme asian koulun keittiölle."], ["Vi har förmedlat saken till skolans kök."], ["We have passed this on to the school kitchen."]),
            new(["Keittiö on saanut tiedon ja toimii sen mukaan.", "Kiitos palautteesta, kävimme sen läpi keittiön kanssa."], ["Köket har fått uppgiften. Tack för att du hörde av dig."], ["The kitchen has been informed. Thank you."])),
        new("home-meals",
            new(["Selvitämme asiaa kuljetuksen kanssa ja soitamme teille vielä tänään."], ["Vi reder ut saken med leverantören och ringer ännu i dag."], ["We are checking with the driver and will call you today."]),
            new(["Tilaus on päivitetty, ja keittiö vahvisti seuraavan toimituksen.", "Toimitus on saatu kuntoon. Pahoittelemme tapahtunutta."], ["Beställningen är uppdaterad och köket har bekräftat nästa leverans."], ["The order has been updated and the kitchen has confirmed the next delivery."])),
        new("home-visits",
            new(["Vastuuhoitaja on saanut tiedon ja soittaa teille tänään."], ["Ansvariga vårdaren är informerad och ringer er i dag."], ["The nurse in charge has been told and will call you today."]),
            new(["Asia on käyty läpi tiimissä ja käyntisuunnitelma päivitetty.", "Käynnit jatkuvat sovitusti. Kiitos, että otitte yhteyttä."], ["Teamet har gått igenom saken och besöksplanen är uppdaterad."], ["The visiting plan has been updated."])),
        new("safety-phone",
            new(["Asentaja käy luonanne tänään tai huomenna ja soittaa ennen tuloaan."], ["Montören kommer i dag eller i morgon och ringer före besöket."], ["A technician will visit today or tomorrow and call first."]),
            new(["Laite ja avaimet on tarkistettu yhdessä asiakkaan kanssa.", "Asia on kunnossa, ja hoitajat ovat saaneet uudet ohjeet."], ["Apparaten och nycklarna är kontrollerade tillsammans med klienten."], ["The device and keys have been checked with the client."])),
        new("transport-support",
            new(["Hakemus on jonossa. Ilmoitamme, jos tarvitsemme lausunnon tai muita tietoja."], ["Ansökan är i kö. Vi meddelar om vi behöver ett utlåtande eller andra uppgifter."], ["Your application is in the queue. We will tell you if we need more."]),
            new(["Päätös on tehty ja lähetetty postitse. Siitä voi kysyä meiltä milloin vain.", "Asia on selvitetty, ja kortti toimii normaalisti."], ["Beslutet är fattat och skickat per post."], ["The decision has been made and sent by post."])),
        new("social-guidance",
            new(["Sosiaaliohjaaja soittaa sinulle lähipäivinä."], ["Socialhandledaren ringer dig inom några dagar."], ["A social counsellor will call you within a few days."]),
            new(["Tapaaminen on pidetty ja jatkosta sovittu.", "Asia on otettu hoidettavaksi. Kiitos, että kerroit."], ["Mötet är hållet och fortsättningen överenskommen."], ["We have met and agreed on how to go on."])),
    ];
}
