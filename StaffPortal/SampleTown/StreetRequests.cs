namespace StaffPortal.SampleTown;

static class StreetRequests
{
    public static readonly RequestTexts[] All =
    [
        new("potholes",
            [
                ("Iso kuoppa ajoradassa, {address}", "Ajoradassa on iso ja syvä kuoppa, johon auto iskee kunnolla, jos sitä ei ehdi väistää."),
                ("Kuoppa rikkoi renkaan, {street}", "Ajoin {weekday} kuoppaan {onStreet} ja oikea eturengas hajosi. Kuoppa on numeron {count} kohdalla keskellä kaistaa."),
                ("Päällyste murtunut pyörätiellä, {street}", "Pyörätien päällyste on murtunut usean metrin matkalta. Pyörällä ei pääse siitä kaatumatta läpi, jos ei tunne paikkaa."),
                ("Routavaurio, {street} ja {cross}", "Risteyksen kohdalle on noussut routaheitto. Bussin perä pomppaa siinä joka kerta."),
                ("Jalkakäytävän laatta irti, {address}", "Jalkakäytävän laatta on irti ja keikkuu. Äitini oli kompastua siihen {weekday}."),
                ("Kaivonkansi painunut, {address}", "Kaivonkansi on painunut noin kymmenen senttiä kadun pintaa alemmas ja kolisee öisin, kun autot ajavat siihen."),
                ("Vanha paikkaus on auennut, {street}", "Keväällä paikattu kohta on taas auki. Reunat ovat terävät ja kuopassa on irtosoraa."),
                ("Katu painunut kaivannon kohdalta, {address}", "Katu on painunut siitä kohdasta, josta se kaivettiin auki. Sateella siihen kerääntyy iso lammikko."),
            ],
            [
                ("Stor grop i körbanan, {address}", "Det finns en stor och djup grop i körbanan. Man hinner knappt väja i mörkret."),
                ("Trasig asfalt på cykelvägen, {street}", "Asfalten har spruckit på flera meter av cykelvägen. Barnen cyklar där till skolan."),
                ("Brunnslocket har sjunkit, {address}", "Brunnslocket ligger nästan tio centimeter under gatans yta och skramlar när bilar kör över det."),
                ("Tjälskada i korsningen {street} och {cross}", "Tjälen har lyft gatan i korsningen. Man måste krypköra för att inte skada bilen."),
                ("Gropen är tillbaka, {street}", "Gropen som lagades i våras är öppen igen, och nu är den större än förut."),
            ],
            [
                ("Deep pothole, {address}", "There is a deep pothole in the lane going towards the centre. Cars swerve into the oncoming lane to avoid it."),
                ("Loose paving stone, {street}", "A paving stone is loose on the pavement and tips when you step on it."),
            ]),
        new("street-lights",
            [
                ("Katuvalo sammunut, {address}", "Katuvalo talomme edessä ei ole palanut enää moneen päivään. Kulman takana on ihan pimeää."),
                ("Koko {street} on pimeänä", "Kaikki katuvalot {onStreet} ovat pimeinä numerosta {count} eteenpäin. Viereisillä kaduilla valot palavat."),
                ("Katuvalo vilkkuu, {address}", "Valo vilkkuu koko yön ja näkyy suoraan makuuhuoneeseen. Lamppu on varmaan loppumassa."),
                ("Valopylväs vinossa, {street}", "Pylvääseen on ilmeisesti peruutettu, se on selvästi vinossa ja jalustasta näkyy kaapeleita."),
                ("Valot palavat keskellä päivää, {street}", "Katuvalot palavat {onStreet} kirkkaalla päivänvalolla. Liekö ajastin sekaisin?"),
                ("Suojatien valo ei pala, {street} ja {cross}", "Suojatien kohdevalo on pimeänä. Koululaiset ylittävät siitä aamuisin, eikä heitä erota."),
                ("Lampun kupu roikkuu, {address}", "Valaisimen kupu roikkuu toisesta reunastaan kadun päällä. Tuulessa se heiluu pahasti."),
            ],
            [
                ("Gatlyktan släckt, {address}", "Gatlyktan framför vårt hus har inte lyst på flera dagar. Det är kolmörkt vid trappan."),
                ("Hela {street} är mörk", "Alla lampor längs {street} är släckta från nummer {count} och framåt."),
                ("Lampan blinkar hela natten, {address}", "Gatlyktan blinkar hela nätterna och lyser rakt in i sovrummet."),
                ("Lyktstolpe lutar, {street}", "Någon har troligen backat på stolpen. Den lutar ut över gatan."),
            ],
            [
                ("Street light out, {address}", "The street light in front of our building has been out for several days."),
                ("Whole street dark, {street}", "None of the lights work on {street} from number {count} onwards."),
            ]),
        new("traffic-signs",
            [
                ("Liikennevalot pimeinä, {street} ja {cross}", "Liikennevalot ovat pimeinä joka suuntaan. Aamuruuhkassa tilanne oli vaarallinen."),
                ("Kärkikolmio kaatunut, {street}", "Risteyksen kärkikolmio makaa ojassa. Osa autoista ajaa nyt suoraan läpi."),
                ("Liikennemerkki kääntynyt väärin päin, {address}", "Pysäköintikiellon merkki on kiertynyt tuulessa ja näyttää nyt väärään suuntaan."),
                ("Suojatien painonappi ei toimi, {street}", "Painoin nappia monta minuuttia, eikä valo vaihtunut vihreäksi. Sama juttu {weekday}."),
                ("Toive suojatien merkistä, {street}", "Suojatie on mutkan takana, eikä siitä varoita mikään merkki. Voisiko siihen saada merkin ennen mutkaa?"),
                ("Kadunnimikyltti puuttuu, {street} ja {cross}", "Kadunnimikyltti on kadonnut. Taksit ja lähetit eksyvät tähän jatkuvasti."),
                ("Nopeusrajoitusmerkki lumen ja oksien peitossa, {street}", "Rajoitusmerkkiä ei näe puiden takaa lainkaan, ja autot ajavat tässä aivan liian lujaa."),
            ],
            [
                ("Trafikljusen är släckta, {street} och {cross}", "Trafikljusen är släckta åt alla håll. Det var nära att smälla i morse."),
                ("Vägmärke har fallit, {street}", "Märket som visar väjningsplikt ligger i diket."),
                ("Knappen vid övergångsstället fungerar inte, {street}", "Jag tryckte i flera minuter utan att det blev grönt."),
                ("Gatuskylten saknas, {street}", "Skylten med gatans namn är borta, och buden hittar inte hit."),
            ],
            [
                ("Traffic lights dark, {street} and {cross}", "The traffic lights are out in every direction and drivers are guessing whose turn it is."),
                ("Give way sign knocked down, {street}", "The give way sign is lying on the pavement after the weekend."),
            ]),
        new("winter-maintenance",
            [
                ("{street} auraamatta", "Lunta on yli viisitoista senttiä eikä {onStreet} ole käyty vielä kertaakaan. Naapurin pyörätuoli ei liiku mihinkään."),
                ("Jalkakäytävä peilijäässä, {address}", "Jalkakäytävä on aivan jäässä eikä sitä ole hiekoitettu. Näin itse, miten vanhempi mies kaatui {weekday} noin kello {time}."),
                ("Aurausvalli pihatien edessä, {address}", "Aura jätti polvenkorkuisen vallin pihaliittymään, enkä pääse autolla töihin."),
                ("Bussipysäkki lumen peitossa, {street}", "Pysäkille on kasattu lunta, ja kyytiin joutuu nousemaan ajoradalta."),
                ("Pyörätie hiekoittamatta, {street}", "Pyörätie on sulanut ja jäätynyt uudestaan. Kaaduin siinä tänä aamuna, onneksi ei käynyt pahemmin."),
                ("Polanne vaikeuttaa ajamista, {street}", "Kadulla on niin korkea polanne ja syvät urat, että auton pohja ottaa kiinni."),
                ("Lumikasa estää näkyvyyden, {street} ja {cross}", "Risteykseen kasattu lumi peittää näkymän kokonaan. Pitää ajaa puoliksi kadulle ennen kuin näkee mitään."),
            ],
            [
                ("{street} är oplogad", "Det har kommit över femton centimeter snö och ingen har plogat. Hemvården kommer inte fram till grannen."),
                ("Trottoaren är spegelblank, {address}", "Trottoaren är ren is och har inte sandats. En äldre dam föll här {weekday}."),
                ("Plogvall framför infarten, {address}", "Plogen lämnade en hög vall mitt i infarten och jag kom inte iväg med bilen."),
                ("Cykelvägen osandad, {street}", "Det har töat och frusit på nytt. Jag föll med cykeln i morse."),
            ],
            [
                ("Pavement is sheer ice, {address}", "The pavement has not been gritted and it is sheer ice. I saw a person fall at about {time}."),
                ("Street not ploughed, {street}", "Our street has not been cleared at all since the snowfall."),
            ]),
    ];
}
