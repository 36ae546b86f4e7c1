namespace StaffPortal.SampleTown;

static class WaterRequests
{
    public static readonly RequestTexts[] All =
    [
        new("water-leak",
            [
                ("Vettä tulee kadulle, {address}", "Mukulakivien välistä nousee vettä ja se virtaa katua pitkin alamäkeen. Määrä näyttää kasvavan."),
                ("Vettä kellarissa, {address}", "Kellarin lattialla on vettä ja sitä tulee seinän raosta koko ajan lisää. Oma sulku on kiinni."),
                ("Lammikko, joka ei kuiva, {street}", "Katuun on ilmestynyt lammikko, joka ei kuiva vaikka ei ole satanut viikkoon."),
                ("Tonttijohto vuotaa, {address}", "Pihalla tontin rajalla maa on upottavaa ja mittarin mukaan vettä kuluu öisinkin."),
                ("Paloposti vuotaa, {street}", "Palopostin juuresta tihkuu vettä, joka jäätyy jalkakäytävälle."),
                ("Vesi suihkuaa työmaalla, {street} ja {cross}", "Kaivinkone osui ilmeisesti johtoon ja vettä suihkuaa useita metrejä ylös."),
            ],
            [
                ("Vatten rinner ut på gatan, {address}", "Det tränger upp vatten mellan kullerstenarna och rinner längs gatan. Det verkar bli mer hela tiden."),
                ("Vatten i källaren, {address}", "Det står vatten på källargolvet och det kommer mera genom en spricka i väggen."),
                ("Brandposten läcker, {street}", "Det sipprar vatten vid brandposten och det fryser på trottoaren."),
                ("Tomtledningen läcker, {address}", "Marken är alldeles blöt vid tomtgränsen och mätaren snurrar också på natten."),
            ],
            [
                ("Water running onto the street, {address}", "Water is coming up between the cobbles and running down the street. It seems to be getting worse."),
                ("Water in the cellar, {address}", "There is water on the cellar floor and more keeps coming through the wall."),
            ]),
        new("water-quality",
            [
                ("Ruskeaa vettä hanasta, {address}", "Hanasta tulee ruskeaa vettä. Juoksutin kymmenen minuuttia eikä se kirkastunut."),
                ("Vedenpaine olematon, {address}", "Suihkusta tulee vain ohut noro. Alakerran naapurilla on sama ongelma."),
                ("Vesi maistuu kloorille", "Vesi on maistunut ja haissut {fromWeekday} lähtien uimahallilta. Onko se turvallista lapsille?"),
                ("Ei vettä lainkaan, {street}", "Vesi katosi kello {time} eikä mistään ole tullut ilmoitusta. Koskeeko katko koko aluetta?"),
                ("Maitomaista vettä, {inDistrict}", "Vesi on hanasta tullessaan valkoista, mutta kirkastuu lasissa minuutissa. Mistä se johtuu?"),
                ("Mustia hippuja vedessä, {address}", "Hanan suodattimeen kertyy mustia hippuja joka päivä."),
            ],
            [
                ("Brunt vatten ur kranen, {address}", "Det kommer brunt vatten ur kranen. Jag lät det rinna i tio minuter utan att det klarnade."),
                ("Inget tryck i vattnet, {address}", "Det kommer bara en smal stråle ur duschen. Grannen en trappa ner har samma problem."),
                ("Inget vatten alls, {street}", "Vattnet försvann klockan {time} och vi har inte fått något meddelande. Gäller det hela området?"),
                ("Vattnet smakar klor", "Sedan {weekday} smakar och luktar vattnet som i en simhall. Är det ofarligt för barn?"),
            ],
            [
                ("Brown water from the tap, {address}", "The tap water is brown. I let it run for ten minutes and it did not clear."),
                ("No water pressure, {address}", "There is hardly any pressure since {time}. Our neighbours have the same problem."),
            ]),
        new("sewer",
            [
                ("Viemäri tulvii pihalle, {address}", "Viemärikaivosta nousee likavettä pihalle. Haju on kova ja lapset leikkivät vieressä."),
                ("Sadevesikaivo tukossa, {street}", "Kaivon ritilä on täynnä lehtiä ja koko katu lainehtii jokaisella sateella."),
                ("Viemärin haju kadulla, {address}", "Kaivosta on tullut kova viemärin haju monta päivää, pahiten iltaisin."),
                ("Vesi ei vedä lattiakaivoista, {address}", "Koko talossa vesi vetää hitaasti ja alimmassa kerroksessa lattiakaivo pulputtaa. Huoltomies epäilee katuviemäriä."),
                ("Kaivon kansi puuttuu, {street}", "Sadevesikaivon kansi on poissa. Laitoin paikalle laudan ja oksan, jotta kukaan ei putoa."),
                ("Rumpu tukossa, {inDistrict}", "Tien alittava rumpu on tukossa ja oja tulvii pellolle ja pihatielle."),
            ],
            [
                ("Avloppet svämmar över på gården, {address}", "Smutsvatten stiger upp ur brunnen på gården. Det luktar kraftigt och barn leker alldeles intill."),
                ("Dagvattenbrunnen är igentäppt, {street}", "Gallret är fullt av löv och hela gatan svämmar över vid varje regn."),
                ("Brunnslocket saknas, {street}", "Locket till dagvattenbrunnen är borta. Jag lade en planka över så att ingen faller ner."),
                ("Lukt från avloppet, {address}", "Det har luktat avlopp ur brunnen i flera dagar, värst på kvällarna."),
            ],
            [
                ("Sewage rising in the yard, {address}", "Dirty water is rising from the manhole in our yard and the smell is strong."),
                ("Blocked storm drain, {street}", "The drain is full of leaves and the street floods each time it rains."),
            ]),
        new("water-meter",
            [
                ("Vesimittarin lukema, {address}", "Tässä mittarin lukema: {count}41 m³. Sain kortin, mutta verkkolomake ei ottanut lukemaa vastaan."),
                ("Vesilasku kaksinkertainen, {address}", "Viimeisin lasku on {amount} euroa, vaikka meitä asuu vain kaksi. Voiko arvio olla väärin?"),
                ("Omistajanvaihdos, {address}", "Talo myytiin ja uusi omistaja muuttaa ensi kuun alussa. Kumpi meistä tekee ilmoituksen?"),
                ("Mittari pyörii, vaikka hanat ovat kiinni", "Mittari pyörii hiljalleen, vaikka kaikki hanat on suljettu. Miten saan selville, missä vika on?"),
                ("Mittarin vaihto, sopiva aika", "Sain kirjeen mittarin vaihdosta, mutta aika tiistaina kello {time} ei meille sovi."),
                ("Laskutus verkkolaskuksi", "Haluaisimme vesilaskun verkkolaskuna taloyhtiölle. Mihin ilmoitan osoitteen?"),
            ],
            [
                ("Avläsning av vattenmätaren, {address}", "Här är ställningen: {count}41 m³. Webblanketten tog inte emot den."),
                ("Vattenräkningen är dubbelt större, {address}", "Den senaste räkningen är på {amount} euro fast vi bara är två. Kan uppskattningen vara fel?"),
                ("Ägarbyte, {address}", "Huset är sålt och nya ägaren flyttar in i början av nästa månad. Vem ska göra anmälan?"),
            ],
            [
                ("Meter reading, {address}", "Here is our reading: {count}41 m³. The web form did not accept it."),
                ("Water bill twice the usual", "The last bill is {amount} euros although there are only two of us."),
            ]),
    ];
}
