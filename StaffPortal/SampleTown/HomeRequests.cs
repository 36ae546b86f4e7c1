namespace StaffPortal.SampleTown;

static class HomeRequests
{
    public static readonly RequestTexts[] All =
    [
        new("premises-fault",
            [
                ("Patterit kylminä, {place}", "Sisällä {inPlace} on alle seitsemäntoista astetta, ja patterit ovat aamusta asti olleet kylminä."),
                ("Ulko-ovi ei lukitu, {place}", "Pääovi jää raolleen, eikä sähkölukko naksahda kiinni. Rakennus on yöllä auki."),
                ("Hissi jumissa, {place}", "Hissi on pysähtynyt kerrosten väliin. Sisällä ei ole ketään, mutta pyörätuolilla ei pääse ylös."),
                ("Katto vuotaa, {place}", "Käytävän katosta tippuu vettä ja levy on alkanut pullistua. Laitoimme ämpärin alle."),
                ("Ilmanvaihto huutaa, {place}", "Kone vinkuu niin kovaa, ettei huoneessa voi pitää kokousta."),
                ("Wc tukossa, {place}", "Alakerran wc:t ovat tukossa {fromWeekday} lähtien ja niistä toinen tulvii."),
                ("Luiska jäässä sisäänkäynnillä, {place}", "Sisäänkäynnin luiska on jäässä. Pyörätuolilla tai rollaattorilla siitä ei pääse."),
                ("Hälytin piippaa, {place}", "Palovaroitinkeskus piippaa ja näytössä on vikailmoitus silmukasta {count}."),
            ],
            [
                ("Elementen är kalla, {place}", "Inne {inPlace} är det under sjutton grader, och elementen har varit kalla sedan i morse."),
                ("Ytterdörren låses inte, {place}", "Dörren blir på glänt och ellåset klickar inte igen. Huset är öppet på natten."),
                ("Taket läcker, {place}", "Det droppar från taket i korridoren. Vi har ställt en hink under."),
                ("Halt på rampen vid ingången, {place}", "Rampen är isig. Man kommer inte upp med rullstol eller rollator."),
            ],
            [
                ("Ramp icy at the entrance, {place}", "The ramp is covered in ice. A wheelchair cannot get up."),
            ]),
        new("rental-home",
            [
                ("Jätekatoksen ovi murrettu, {address}", "Jätekatoksen ovi on murrettu ja lukko roikkuu. Roskia on levitetty pitkin pihaa."),
                ("Hana vuotaa keittiössä, {address}", "Keittiön hana tippuu niin, että altaan alla on jo vettä. Asunto on B {count}."),
                ("Lämpöpatteri ei lämpene, {address}", "Makuuhuoneen patteri on ylhäältä kylmä. Ilmaaminen ei auttanut."),
                ("Asuntohakemuksen tilanne", "Olemme hakeneet kolmiota puoli vuotta ja meitä on nyt viisi. Onko hakemus vielä voimassa?"),
                ("Avain katkesi lukkoon, {address}", "Avain katkesi kotioven lukkoon ja olen rappukäytävässä lasten kanssa."),
                ("Homeen haju kylpyhuoneessa, {address}", "Kylpyhuoneessa on ollut kuukausia tunkkainen haju ja saumat mustuvat nopeasti pesun jälkeen."),
                ("Vuokran maksusuunnitelma", "Jäin sairauslomalle, ja vuokrasta jää puuttumaan {amount} euroa. Voimmeko sopia maksusta kahdessa osassa?"),
                ("Naapurin koira haukkuu öisin, {address}", "Koira on yksin ja haukkuu monta tuntia joka yö. Olen puhunut naapurille kahdesti."),
            ],
            [
                ("Dörren till sopskjulet är uppbruten, {address}", "Dörren är uppbruten och låset hänger. Det ligger skräp över hela gården."),
                ("Kranen läcker i köket, {address}", "Kranen droppar så att det redan finns vatten under diskbänken. Lägenheten är B {count}."),
                ("Elementet blir inte varmt, {address}", "Elementet i sovrummet är kallt upptill. Det hjälpte inte att lufta."),
                ("Hur går det med bostadsansökan?", "Vi har sökt en trea i ett halvt år och är nu fem. Gäller ansökan ännu?"),
            ],
            [
                ("Bin store door forced open, {address}", "The door of the bin store has been forced and rubbish is all over the yard."),
                ("Radiator stays cold, {address}", "The bedroom radiator is cold at the top. Bleeding it did not help."),
            ]),
    ];
}
