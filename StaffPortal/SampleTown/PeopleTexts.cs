namespace StaffPortal.SampleTown;

/// <summary>Families, schools, care.</summary>
static class PeopleTexts
{
    public static readonly ThemeTexts[] All =
    [
        new([TextTheme.Family, TextTheme.School],
            Details: new(
                ["Tavoitatte minut parhaiten kello 15 jälkeen.", "Voin lähettää todistuksen sähköpostilla.", "Olemme olleet tyytyväisiä henkilökuntaan, kiitos siitä.", "Toivomme vastausta tämän viikon aikana.", "Perheessä puhutaan suomea ja ruotsia.",
                    "Toinen huoltaja on samaa mieltä.", "Soitin koululle, ja minua neuvottiin kirjoittamaan teille.", "Asia on meille kiireinen."],
                ["Jag nås bäst efter klockan 15.", "Jag kan skicka intyget per e-post.", "Vi har varit nöjda med personalen, tack för det.", "Vi hoppas på svar den här veckan.", "Den andra vårdnadshavaren är av samma åsikt."],
                ["You can reach me best after 3 pm.", "We hope to hear from you this week."]),
            FollowUps: new(
                ["Hei, onko tästä jo päätöstä?", "Unohdin sanoa, että asia koskee molempia lapsia.", "Liitteenä pyydetty todistus.", "Voisitteko soittaa? Viestillä tätä on vaikea selittää."],
                ["Hej, finns det redan ett beslut?", "Jag glömde säga att det gäller båda barnen.", "Kan ni ringa? Det är svårt att förklara i ett meddelande."],
                ["Is there a decision yet?", "I forgot to say that this concerns both children."]),
            Progress: new(
                ["Hakemus on käsittelyssä. Päätös tulee viimeistään kahden viikon kuluttua.", "Tieto on välitetty ryhmään ja keittiölle. Toimimme uuden ohjeen mukaan jo huomenna.", "Olemme yhteydessä kuljettajaan ja varmistamme iltapäivän kyydin.", "Tarkistamme laskun ja lähetämme tarvittaessa hyvityksen."],
                ["Ansökan behandlas. Beslutet kommer senast om två veckor.", "Uppgiften har gått till gruppen och köket. Vi följer den redan i morgon.", "Vi kontrollerar räkningen och skickar vid behov en kreditering."],
                ["The group and the kitchen have been told. We follow this from tomorrow.", "The application is being handled; you will have a decision within two weeks."]),
            Done: new(
                ["Paikka on myönnetty ja päätös näkyy sähköisessä asioinnissa.", "Tiedot on päivitetty. Kiitos, kun kerroit.", "Lapsi on nyt listalla, ja kyyti tulee huomisesta alkaen sovittuun aikaan.", "Hyvityslasku on lähetetty, ja aiemman laskun voi jättää maksamatta."],
                ["Platsen har beviljats och beslutet syns i e-tjänsten.", "Uppgifterna är uppdaterade. Tack för att du berättade.", "Barnet finns nu på listan och skjutsen kommer enligt överenskommelsen från och med i morgon."],
                ["The details have been updated. Thank you for telling us.", "Your child is now on the list."]),
            Notes: new(
                ["Ryhmässä on yksi paikka vapaana kuun vaihteesta, johtaja vahvistaa huomenna.", "Kuljettaja vaihtui maanantaina eikä uutta listaa ollut autossa.", "Tuloselvitys oli liitetty väärälle lapselle, korjattu.", "Soitin huoltajalle, ei vastannut. Yritän uudestaan yhdeltä."],
                ["Det finns en ledig plats i gruppen från månadsskiftet, föreståndaren bekräftar i morgon.", "Chauffören byttes på måndagen och den nya listan fanns inte i bilen.", "Ringde vårdnadshavaren, inget svar. Försöker igen klockan ett."],
                ["Called the guardian, no answer."])),
        new([TextTheme.Care],
            Details: new(
                ["Äiti kuulee huonosti, joten soittakaa mieluummin minulle.", "Hän asuu yksin eikä pääse itse kauppaan.", "Ovikoodi on annettu hoitajille.", "Olen omaisena huolissani.", "Hän ymmärtää parhaiten ruotsia.", "Asun itse toisella paikkakunnalla.", "Olen kotona koko päivän."],
                ["Mamma hör dåligt, ring hellre till mig.", "Hon bor ensam och kommer inte själv till butiken.", "Jag är orolig som anhörig.", "Han förstår bäst svenska.", "Jag bor själv på annan ort."],
                ["My mother does not hear well, so please call me instead.", "I live in another town."]),
            FollowUps: new(
                ["Onko joku jo käynyt? Äiti ei vastaa puhelimeen.", "Kiitos, hoitaja kävi heti iltapäivällä.", "Sama toistui tänään, olen aika väsynyt tähän.", "Milloin saamme kirjallisen päätöksen?"],
                ["Har någon redan varit där? Mamma svarar inte i telefonen.", "Tack, vårdaren kom genast på eftermiddagen.", "När får vi ett skriftligt beslut?"],
                ["Has somebody been there yet? She does not answer the phone."]),
            Progress: new(
                ["Hoitaja käy luonanne vielä tänään. Soitamme, kun käynti on tehty.", "Asia on otettu hoitopalaverin listalle, ja vastuuhoitaja soittaa huomenna.", "Hakemus odottaa lääkärinlausuntoa. Ilmoitamme heti, kun se saapuu.", "Uusi ateria toimitetaan tunnin sisällä."],
                ["En vårdare kommer ännu i dag. Vi ringer när besöket är gjort.", "Ansvariga vårdaren ringer i morgon.", "Ansökan väntar på läkarutlåtandet. Vi meddelar genast när det kommer."],
                ["A nurse will visit today. We will call when it is done."]),
            Done: new(
                ["Käyntiajat on muutettu toiveen mukaan ensi maanantaista alkaen.", "Laite on vaihdettu ja testattu yhdessä asiakkaan kanssa.", "Päätös on tehty ja lähetetty postitse. Siitä voi kysyä meiltä milloin vain.", "Tilaus on päivitetty, ja seuraava ateria tulee oikeaan aikaan."],
                ["Besökstiderna är ändrade enligt önskemålet från och med nästa måndag.", "Apparaten är bytt och testad tillsammans med klienten.", "Beslutet är fattat och skickat per post."],
                ["The visiting times have been changed from next Monday."]),
            Notes: new(
                ["Kävin ovella klo 12.40, vointi hyvä, söi aterian. Lisätty iltakäynnille muistutus.", "Kuljettajalla oli vanha reittilista. Korjattu toimittajan kanssa.", "Omaiselle soitettu, lupasin palata perjantaihin mennessä.", "Vara-avain kuitattu toimistolle, koodi vaihdettu.", "Toimistolla puhuttu: katsotaan käyntimäärä uudestaan ensi viikon palaverissa."],
                ["Var vid dörren kl. 12.40, mår bra och åt maten. Påminnelse lagd till kvällsbesöket.", "Chauffören hade en gammal ruttlista. Rättat med leverantören.", "Ringde den anhöriga, lovade återkomma senast på fredag."],
                ["Visited at 12.40, all well."])),
    ];
}
