namespace StaffPortal.SampleTown;

static class ParkingRequests
{
    public static readonly RequestTexts[] All =
    [
        new("parking-fine",
            [
                ("Oikaisupyyntö: tunnus oli kojelaudalla, {street}", "Sain pysäköintivirhemaksun, vaikka asukastunnus oli näkyvillä kojelaudalla. Pyydän, että maksu poistetaan."),
                ("Virhemaksu, vaikka kiekko oli paikallaan", "Kiekko oli tuulilasissa ja aika oikein. Maksulapussa lukee, ettei kiekkoa ollut."),
                ("Pysäköintivirhemaksu sairaskohtauksen aikana", "Jouduin pysähtymään {onStreet} kesken matkan, koska kyydissäni ollut läheinen sai kohtauksen. Voinko saada maksusta oikaisun?"),
                ("Liikennemerkki oli lumen peitossa, {street}", "Kieltomerkki oli kokonaan lumessa, enkä voinut tietää kiellosta."),
                ("Maksulapun eräpäivä meni, mitä teen?", "Löysin maksulapun vasta nyt hansikaslokerosta. Korotetaanko summaa, ja mihin sen maksan?"),
                ("Auto oli jo myyty", "Myin auton ennen virhemaksun päivää, mutta lasku tuli silti minulle. Kauppakirja löytyy."),
                ("Väärä rekisterinumero virhemaksussa", "Virhemaksussa on yksi kirjain väärin eikä auto ole minun."),
            ],
            [
                ("Begäran om rättelse: tillståndet låg framme, {street}", "Jag fick parkeringsbot trots att mitt boendetillstånd syntes på instrumentbrädan."),
                ("Boten gäller en såld bil", "Jag hade sålt bilen före datumet på boten. Köpebrevet finns."),
                ("Skylten var täckt av snö, {street}", "Förbudsskylten var helt översnöad, och jag kunde inte veta att man inte får parkera där."),
                ("Förfallodagen har gått ut, vad gör jag?", "Jag hittade boten först nu. Höjs summan, och vart betalar jag?"),
            ],
            [
                ("Parking fine, permit was on the dashboard", "I was fined on {street} although my resident permit was on the dashboard. I would like the fine to be reviewed."),
                ("Fine for a car I have sold", "The fine is dated after I sold the car. I have the contract of sale."),
            ]),
        new("parking-permit",
            [
                ("Asukaspysäköintitunnus uuteen autoon", "Vaihdoin auton ja tarvitsen tunnuksen uuteen rekisterinumeroon. Vanha tunnus on voimassa vuoden loppuun."),
                ("Muutto Keskustaan, mistä tunnus?", "Muutin {weekday} osoitteeseen {address}. Mistä saan asukastunnuksen ja paljonko se maksaa?"),
                ("Yritystunnus huoltoautolle", "Tarvitsemme yritystunnuksen kahdelle huoltoautolle, jotka käyvät keskustan kohteissa päivittäin."),
                ("Tunnus kadonnut", "Tunnuskortti on kadonnut muutossa. Voinko saada uuden?"),
                ("Vieraspysäköinti kotihoidon omaishoitajalle", "Hoidan äitiäni {onStreet}, eikä lähistöllä ole paikkaa pidemmäksi ajaksi. Onko tähän jokin tunnus?"),
                ("Tunnuksen maksu veloitettu kahdesti", "Tililtäni lähti {amount} euroa kahteen kertaan samalta päivältä."),
            ],
            [
                ("Boendeparkering för ny bil", "Jag har bytt bil och behöver tillståndet på det nya registernumret."),
                ("Flyttade till Centrum, hur får jag tillstånd?", "Jag flyttade {weekday} till {address}. Var får jag ett boendetillstånd?"),
                ("Företagstillstånd för servicebil", "Vi behöver tillstånd för två servicebilar som besöker centrum dagligen."),
            ],
            [
                ("Resident permit for a new car", "I have a new car and need my resident parking permit moved to it."),
                ("Charged twice for a permit", "My account was charged {amount} euros twice on the same day."),
            ]),
        new("abandoned-vehicle",
            [
                ("Hylätty auto, {address}", "Paikalla on seissyt harmaa farmariauto ilman kilpiä jo kuukausia. Renkaat ovat tyhjät."),
                ("Romuauto parkkipaikalla, {street}", "Autosta on ikkuna rikki ja sisällä on roskia. Lapset leikkivät siinä."),
                ("Peräkärry vie parkkipaikan, {address}", "Sama peräkärry on ollut samalla paikalla koko talven, lumet vain aurataan ympäri."),
                ("Vene jätetty rantaan, {inDistrict}", "Rannassa on puoliksi vajonnut lasikuituvene, josta valuu veteen jotain öljyistä."),
                ("Palanut mopo metsän reunassa, {inDistrict}", "Metsän reunassa on palanut mopo. Poliisi kävi jo, mutta romu jäi."),
                ("Asuntovaunu kadun varressa, {street}", "Asuntovaunu on ollut kadun varressa yli kaksi kuukautta ja peittää näkyvyyden pihasta."),
            ],
            [
                ("Övergiven bil, {address}", "En grå kombi utan plåtar har stått här i månader. Däcken är tomma."),
                ("Båt lämnad vid stranden {inDistrict}", "En glasfiberbåt ligger halvt under vattnet och det läcker ut något oljigt."),
                ("Släpvagn upptar parkeringen, {address}", "Samma släpvagn har stått på samma plats hela vintern."),
            ],
            [
                ("Abandoned car, {address}", "A grey estate car without plates has been standing here for months with flat tyres."),
            ]),
    ];
}
