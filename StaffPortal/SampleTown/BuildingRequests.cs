namespace StaffPortal.SampleTown;

static class BuildingRequests
{
    public static readonly RequestTexts[] All =
    [
        new("building-permit",
            [
                ("Tarvitseeko terassi luvan, {address}", "Suunnittelemme katettua terassia, kooltaan noin {count}0 neliötä. Tarvitaanko lupa vai riittääkö ilmoitus?"),
                ("Autotalli tontin rajalle, {address}", "Kuinka lähelle naapurin rajaa autotallin saa rakentaa, ja tarvitaanko naapurin suostumus?"),
                ("Hakemuksen tilanne, {address}", "Jätimme hakemuksen yli kuukausi sitten, eikä siinä näy muutosta. Puuttuuko meiltä jokin liite?"),
                ("Maalämpökaivo, {address}", "Olemme vaihtamassa öljylämmityksestä maalämpöön. Mitä lupaa poraus vaatii, ja onko tontti pohjavesialuetta?"),
                ("Vanhan saunan purkaminen, {inDistrict}", "Rantasauna on huonossa kunnossa ja haluamme purkaa sen. Riittääkö ilmoitus?"),
                ("Täydennetyt piirustukset", "Lähetin tänään korjatut julkisivupiirustukset. Vahvistaisitteko, että ne tulivat perille?"),
                ("Talousrakennuksen paikka tontilla, {address}", "Saako talousrakennuksen sijoittaa kadun puolelle, jos etäisyyttä jää neljä metriä?"),
            ],
            [
                ("Behövs lov för en terrass, {address}", "Vi planerar en terrass med tak, ungefär {count}0 kvadratmeter. Behövs lov eller räcker en anmälan?"),
                ("Garage vid tomtgränsen, {address}", "Hur nära grannens gräns får man bygga ett garage, och behövs grannens samtycke?"),
                ("Hur går det med ansökan, {address}", "Vi lämnade in ansökan för över en månad sedan. Saknas någon bilaga?"),
                ("Jordvärme, {address}", "Vi byter från olja till jordvärme. Vilket lov behövs för borrningen?"),
            ],
            [
                ("Do I need a permit for a terrace, {address}", "We are planning a covered terrace of about {count}0 square metres. Do we need a permit?"),
                ("Status of our application, {address}", "We applied more than a month ago. Is an attachment missing?"),
            ]),
        new("building-inspection",
            [
                ("Loppukatselmuksen varaaminen, {address}", "Talo on valmis loppukatselmukseen. Mikä olisi ensimmäinen vapaa aika?"),
                ("Kysymys katselmuksen ajasta, {address}", "Sovittiin katselmuksesta {weekday} kello {time}, mutta kalenterikutsua ei tullut. Onko aika voimassa?"),
                ("Sijaintikatselmus ennen valua, {address}", "Sokkelin valu on sovittu ensi viikolle. Ehtiikö joku käydä katsomassa paikan ennen sitä?"),
                ("Katselmuksen siirto", "Vastaava työnjohtaja sairastui, joten katselmus pitäisi siirtää viikolla eteenpäin."),
                ("Pöytäkirja puuttuu, {address}", "Rakennekatselmus pidettiin {weekday}, mutta pöytäkirja ei ole vielä tullut. Pankki tarvitsee sen."),
                ("Hormitarkastuksen jälkeinen katselmus, {address}", "Nuohooja on tarkastanut hormin. Voiko tarkastaja kuitata sen samalla käynnillä?"),
            ],
            [
                ("Boka slutsyn, {address}", "Huset är klart för slutsyn. Vilken är den första lediga tiden?"),
                ("Fråga om tiden för synen, {address}", "Vi kom överens om {time}, men jag fick ingen bekräftelse. Gäller tiden?"),
                ("Protokollet saknas, {address}", "Synen hölls {weekday} men protokollet har inte kommit. Banken behöver det."),
            ],
            [
                ("Question about the date of the inspection, {address}", "We agreed on an inspection but I have not received a confirmation. Is the time still valid?"),
            ]),
    ];
}
