namespace StaffPortal.SampleTown;

static class AdviceRequests
{
    public static readonly RequestTexts[] All =
    [
        new("general-question",
            [
                ("Mihin voi viedä löytötavaran?", "Löysin {onStreet} avainnipun, jossa on sininen lenkki. Mihin sen voi tuoda?"),
                ("Kaupungintalon aukioloajat pyhinä", "Onko asiakaspiste auki ensi viikon pyhien välissä?"),
                ("Koiran rekisteröinti", "Ilmoitetaanko koirasta kaupungille vai jonnekin muualle?"),
                ("Muutin kaupunkiin, mistä aloitan?", "Muutin osoitteeseen {address}. Mitä minun pitää ilmoittaa teille, ja mistä saan tietoa kierrätyksestä?"),
                ("Kuka hoitaa tien, {street}?", "Onko {street} kaupungin vai tiekunnan tie? Kukaan ei tunnu tietävän."),
                ("Mistä saan torin sähkökaapin avaimen?", "Meillä on torilla myyntipaikka lauantaina ja tarvitsemme sähköä."),
                ("Valtuuston kokouksen seuraaminen", "Voiko valtuuston kokousta seurata verkossa, ja mihin aikaan se alkaa?"),
                ("Tulkin tilaaminen asiointiin", "Äitini puhuu vain vähän suomea. Voiko tapaamiseen saada tulkin?"),
            ],
            [
                ("Vart lämnar man hittegods?", "Jag hittade en nyckelknippa på {street}. Vart kan jag föra den?"),
                ("Öppettider under helgerna", "Är kundtjänsten öppen mellan helgdagarna nästa vecka?"),
                ("Nyinflyttad, var börjar jag?", "Jag har flyttat till {address}. Vad behöver jag meddela er?"),
                ("Vem sköter vägen, {street}?", "Är {street} stadens eller väglagets väg? Ingen tycks veta."),
            ],
            [
                ("Just moved here, where do I begin?", "I have moved to {address}. What do I need to tell the town, and where do I recycle?"),
                ("Opening hours over the holidays", "Is the counter open between the public holidays next week?"),
            ]),
        new("feedback",
            [
                ("Kiitos nopeasta avusta", "Soitin {weekday} ja asia oli hoidettu jo seuraavana päivänä. Kiitos ystävällisestä palvelusta."),
                ("Ehdotus: penkkejä rantareitille, {inDistrict}", "Ikäihmiset kävelisivät pidempään, jos matkalla olisi penkkejä parinsadan metrin välein."),
                ("Verkkosivujen haku ei löydä mitään", "Hain sivuilta koulujen lomia, ja tuloksena oli vanhoja pöytäkirjoja."),
                ("Puhelinjonossa odottaminen", "Odotin {weekday} linjalla {count}0 minuuttia ja puhelu katkesi. Voisiko jonossa saada takaisinsoiton?"),
                ("Asiakaspalvelu oli tylyä", "Minulle sanottiin tiskillä, ettei asia kuulu tänne, eikä neuvottu mihin se kuuluu."),
                ("Idea: lainattavia liukuesteitä", "Voisiko kirjastosta lainata liukuesteitä talvella? Monelta jää kävelyt väliin."),
                ("Ruotsinkielistä palvelua ei saanut", "Pyysin palvelua ruotsiksi, mutta kukaan ei osannut. Vaihdoin sitten suomeen."),
            ],
            [
                ("Tack för snabb hjälp", "Jag ringde {weekday} och saken var skött redan följande dag. Tack för vänligt bemötande."),
                ("Förslag: bänkar längs strandrutten {inDistrict}", "Äldre skulle gå längre om det fanns bänkar med ett par hundra meters mellanrum."),
                ("Fick inte service på svenska", "Jag bad om service på svenska men ingen kunde. Det borde fungera i en tvåspråkig stad."),
                ("Lång kö i telefonen", "Jag väntade {count}0 minuter {weekday} och sedan bröts samtalet."),
            ],
            [
                ("Thank you for quick help", "I called and everything was sorted out the next day. Thank you for the friendly service."),
                ("Idea: signs in English", "It would help newcomers if the signs in the town hall were also in English."),
            ]),
        new("documents",
            [
                ("Kopio rakennusluvan piirustuksista, {address}", "Tarvitsen kopion talon alkuperäisistä piirustuksista remonttia varten."),
                ("Lautakunnan pöytäkirja", "Pyydän pöytäkirjan otteen, jossa käsiteltiin katua {street} koskevaa suunnitelmaa."),
                ("Todistus vesi- ja viemäriliittymästä, {address}", "Pankki pyytää todistuksen liittymistä kiinteistökauppaa varten."),
                ("Vanha luokkakuva arkistosta, {inDistrict}", "Etsin sukututkimusta varten kansakoulun oppilasluetteloa 1930-luvulta."),
                ("Kaavakartta, {inDistrict}", "Mistä saan voimassa olevan asemakaavan määräyksineen pdf-tiedostona?"),
                ("Omat tietoni", "Haluan tietää, mitä tietoja minusta on rekistereissänne. Millä lomakkeella pyyntö tehdään?"),
            ],
            [
                ("Kopia av byggnadsritningarna, {address}", "Jag behöver en kopia av husets ursprungliga ritningar inför renoveringen."),
                ("Nämndens protokoll", "Jag ber om ett utdrag ur protokollet där planen för {street} behandlades."),
                ("Detaljplanekarta {inDistrict}", "Var får jag gällande detaljplan med bestämmelser som pdf?"),
            ],
            [
                ("Copy of drawings, {address}", "I need a copy of the original drawings of our building for a renovation."),
            ]),
        new("invoices",
            [
                ("Lasku väärällä nimellä", "Lasku on entisen asukkaan nimellä, mutta osoite on minun. Mitä teen?"),
                ("Lisää maksuaikaa", "Pyydän {amount} euron laskuun kaksi viikkoa lisää maksuaikaa. Palkka tulee vasta kuun vaihteessa."),
                ("Maksoin saman laskun kahteen kertaan", "Huomasin maksaneeni {amount} euron laskun kahdesti. Palautuuko se itsestään?"),
                ("Verkkolaskuosoite kaupungille", "Lähetimme laskun, mutta se palautui. Mikä on oikea verkkolaskuosoite?"),
                ("Laskun erittely puuttuu", "Laskulla lukee vain summa {amount} euroa. Mistä se koostuu?"),
                ("Maksumuistutus, vaikka lasku on maksettu", "Sain muistutuksen laskusta, jonka maksoin {weekday}. Kuitti on tallessa."),
            ],
            [
                ("Räkning i fel namn", "Räkningen är i tidigare invånarens namn men adressen är min. Vad gör jag?"),
                ("Längre betalningstid", "Jag ber om två veckor till för räkningen på {amount} euro."),
                ("Betalade samma räkning två gånger", "Jag märkte att jag betalat {amount} euro två gånger. Kommer det tillbaka av sig självt?"),
                ("Påminnelse fast räkningen är betald", "Jag fick en påminnelse om en räkning som jag betalade {weekday}."),
            ],
            [
                ("Reminder for a bill I have paid", "I received a reminder for a bill that I already paid. I have the receipt."),
            ]),
    ];
}
