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
                ["Hei, joko tähän on tulossa joku? Tilanne on huonontunut.", "Tästä on nyt puhuttu koko kadulla.", "Naapurikin kertoi samasta, meitä on nyt kolme.", "Onko tietoa, milloin tämä korjataan?", "Kiitos, näin että joku oli jo käynyt paikalla."],
                ["Hej, är någon på väg? Det har blivit värre.", "Hela gatan talar om det här.", "Vet ni när det åtgärdas?", "Tack, jag såg att någon redan har varit på plats."],
                ["Is anybody coming? It has become worse.", "Do you know when this will be fixed?"]),
            Notes: new(
                ["Kävin katsomassa. Työryhmä on varattu huomiseksi.", "Sama kohta oli listalla viime syksynä.", "Urakoitsijalle soitettu, lähtee liikkeelle iltapäivällä.", "Sovittu urakoitsijan kanssa, tekevät kun ajokaista voidaan sulkea klo 15 jälkeen.",
                    "Tästä on nyt kolme ilmoitusta, hoidetaan yhdellä käynnillä."],
                ["Var på plats. Arbetslaget är bokat till i morgon.", "Samma ställe var med på listan i höstas.", "Överenskommet med entreprenören, de kommer när körfältet kan stängas efter kl. 15."],
                ["Checked on site, crew booked for tomorrow."])),
        new([TextTheme.Nature],
            Details: new(
                ["Lapset leikkivät aivan vieressä.", "Tilanne on sama joka viikonloppu.", "Huomasin sen {weekday} koiran kanssa kävellessä.", "Paikka on {inDistrict} kävelytien varressa.", "Voin tarvittaessa näyttää paikan.", "Siivosin pahimmat itse.", "Naapurit ovat huomanneet saman."],
                ["Barn leker alldeles intill.", "Det är likadant varje veckoslut.", "Jag märkte det {weekday} när jag var ute med hunden.", "Platsen är vid gångvägen {inDistrict}.", "Grannarna har märkt detsamma."],
                ["Children play right next to it.", "It is the same every weekend."]),
            FollowUps: new(
                ["Tilanne on ennallaan. Onko teillä jo aikataulua?", "Nyt sitä on vielä enemmän kuin viikko sitten.", "Sama jatkui vielä eilen illalla.", "Kiitos, huomasin että paikalla oli jo joku."],
                ["Läget är oförändrat. Har ni någon tidtabell?", "Nu finns det ännu mera än för en vecka sedan.", "Det fortsatte ännu i går kväll."],
                ["Nothing has changed yet. Do you have a schedule?"]),
            Notes: new(
                ["Kävin katsomassa, hoidetaan huomisen kierroksella.", "Vartija kiertää paikan viikonloppuna.", "Sama paikka ollut esillä kolmesti tänä vuonna.", "Urakoitsijan kanssa sovittu, tekevät tällä viikolla."],
                ["Rötskadat, fälls. Grannen ska informeras före arbetet.", "Tillsynsbesök gjort, ingen verksamhet då. Nytt besök på kvällen.", "Bett entreprenören ställa ut ett extra kärl över sommaren."],
                ["Looked at it, will be done on tomorrow's round."])),
        new([TextTheme.Parking],
            Details: new(
                ["Voin lähettää kuitin.", "Minulla on asiasta kuvia.", "Asun aivan vieressä.", "Toivon vastausta tällä viikolla.", "Rekisterinumeron annan mielelläni puhelimessa."],
                ["Jag kan skicka kvittot.", "Jag har bilder.", "Jag hoppas på svar den här veckan."],
                ["I have pictures of it."]),
            FollowUps: new(
                ["Hei, onko asia edennyt?", "Lähetän vielä kuvan.", "Tilanne on edelleen sama."],
                ["Hej, har ärendet framskridit?", "Läget är detsamma."],
                ["Is there any news?"]),
            Notes: new(
                ["Valvojan kuvat haettu, liitetty asiaan.", "Sama auto ollut esillä jo aiemmin tänä vuonna.", "Rekisteritiedot haettu, omistaja vaihtunut hiljattain."],
                ["Övervakarens bilder hämtade och bifogade.", "Registeruppgifterna hämtade, ägaren byttes nyligen."],
                ["Pictures fetched and attached."])),
        new([TextTheme.Water],
            Details: new(
                ["Naapurissa sama juttu.", "Huomasin sen noin kello {time}.", "Voin olla paikalla avaamassa ovea.", "Huoltoyhtiö kävi, mutta vika ei ollut talossa.", "Talossa asuu vanhuksia ja lapsiperheitä."],
                ["Jag märkte det ungefär klockan {time}.", "Grannen har samma problem.", "Servicebolaget var här men felet fanns inte i huset."],
                ["I noticed it at about {time}.", "Our neighbours have the same problem."]),
            FollowUps: new(
                ["Tilanne on pahentunut. Onko joku tulossa?", "Loppui hetkeksi, mutta nyt sama alkoi taas.", "Huoltomies kysyy, voiko hän tehdä jotain ennen kuin tulette."],
                ["Det har blivit värre. Är någon på väg?", "Det slutade en stund men började igen."],
                ["It has become worse. Is anyone coming?"]),
            Notes: new(
                ["Päivystäjää ei tavoitettu ensimmäisellä soitolla, yritän uudestaan vartin päästä.", "Venttiilikartta tarkistettu, koskee noin 40 taloutta.", "Sama johto-osuus kuin viime talvena, lisätään saneerauslistalle.", "Vanha valurautajohto vuodelta 1968."],
                ["Jouren svarade inte på första samtalet, försöker igen om en kvart.", "Ventilkartan granskad, gäller ungefär 40 hushåll.", "Samma ledning som i vintras, till saneringslistan."],
                ["Valve map checked, about 40 homes."])),
    ];
}
