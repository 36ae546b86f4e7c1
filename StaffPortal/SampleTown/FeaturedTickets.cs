using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>The cases a newcomer meets first on the desk of the service centre, each a small story told by hand.</summary>
sealed class FeaturedTickets(Town town, Callers callers, DateTimeOffset now)
{
    private StaffMember Sari => town.Staff["sari.koskinen"];

    private StaffMember Leena => town.Staff["leena.nyberg"];

    private StaffMember Eva => town.Staff["eva.bjork"];

    private StaffMember Olli => town.Staff["olli.hakala"];

    private StaffMember Jari => town.Staff["jari.koivula"];

    /// <summary>Each with the queue it stands in.</summary>
    public IReadOnlyList<(TicketPlan Plan, string Queue)> Plan(Chance chance)
    {
        var told = 0;
        (TicketPlan, string) Case(
            string service, Channel channel, Caller caller, Priority priority, TimeSpan age, string address, string subject, string text,
            Action<Story> goesOn, string queue = TownTeam.FirstLine)
        {
            var at = address.LastIndexOf(' ');
            return (new(chance.For($"case {told++}"), TownService.Of(service), channel, caller, caller.Language, now - age, priority, story =>
            {
                if (queue == TownTeam.FirstLine)
                    story.ToFirstLine(story.Ticket.ReceivedAt);
                goesOn(story);
            })
            {
                Words = (subject, text),
                Address = (Streets.Named(address[..at]), int.Parse(address[(at + 1)..], System.Globalization.CultureInfo.InvariantCulture)),
            }, queue);
        }

        return
        [
            Case("home-meals", Channel.Phone, Fi("Kaarina", "Salminen"), Priority.Urgent, WithLeft("home-meals", Priority.Urgent, -12), "Lehmustie 8",
                "Ateria jäänyt tulematta kaksi päivää peräkkäin",
                "Lounas ei ole tullut eilen eikä tänään. Asiakas on syönyt vain leipää, ja hänellä on diabetes. Tytär soitti ja odottaa tietoa.", story =>
                {
                    story.Take(Leena, Ago(95));
                    story.Note(Leena, "Keittiö lähettää ylimääräisen annoksen tunnin sisällä. Soitan tyttärelle, kun se on perillä.", Ago(80));
                    Flag(story, Leena, "Diabetes, ei lämmintä ruokaa kahteen päivään", Ago(79));
                }),
            Case("water-leak", Channel.Phone, Fi("Aino", "Virtanen"), Priority.Urgent, WithLeft("water-leak", Priority.Urgent, 6), "Harjukatu 14",
                "Vettä tulee kadulle ja kellari täyttyy",
                "Mukulakivien välistä talon edessä nousee vettä, ja se valuu kellariin. Nyt noin 10 cm. Sähkömittari on kellarissa.", story =>
                {
                    story.Note(Eva, "Kehotin olemaan menemättä kellariin. Päivystäjä ei vastannut ensimmäisellä soitolla, yritän uudestaan vartin päästä.", Ago(19));
                    story.Hear("Nyt jo 15 cm. Onko joku tulossa?", Ago(5));
                }),
            Case("school-transport", Channel.Chat, Fi("Oksana", "Kovalenko"), Priority.High, WithLeft("school-transport", Priority.High, 24), "Kaurakatu 12",
                "Lapsi puuttuu koulutaksin listalta, nouto kello 15.10",
                "Kuljettaja sanoi aamulla, ettei lapsemme nimi ole listalla. Päätös on saatu viime viikolla. Miten hän pääsee tänään kotiin?", story =>
                {
                    story.Take(Sari, Ago(30));
                    story.Reply(Sari, "Hei, selvitän asian kuljetusten kanssa ja vastaan sinulle puolen tunnin sisällä.", Ago(28));
                }),
            Case("traffic-signs", Channel.Phone, Sv("Jari", "Ström"), Priority.Urgent, Minutes(2), "Rantakatu 2",
                "Trafikljusen är släckta, Strandgatan och Ankarvägen",
                "Alla ljus är släckta i korsningen och det är mycket trafik till färjan. Det var nära att smälla två gånger medan jag stod där.", _ => { }),
            Case("premises-fault", Channel.App, Sv("Leif", "Ekholm"), Priority.Normal, WithLeft("premises-fault", Priority.Normal, 48), "Kauppiaankatu 11",
                "Halt på rampen vid biblioteket",
                "Rampen till huvudbiblioteket är isig. Jag kom inte upp med rullatorn och fick vända hem.", story =>
                {
                    story.Take(Jari, Ago(60 * 26), Leena);
                    story.Move(Jari, StageCategory.InProgress, Ago(150));
                    story.Reply(Jari, "Hej, vi sandar rampen i dag och ser över värmekabeln. Tack för att du berättade.", Ago(140));
                }, "premises"),
            Case("safety-phone", Channel.Phone, callers.Protected, Priority.High, WithLeft("safety-phone", Priority.High, 54), "Kalliotie 30",
                "Avainsäilön koodi ei toimi",
                "Hoitaja ei päässyt aamulla sisään, koska avainsäilö ei aukea. Asiakas avasi itse, mutta iltakäynnillä se ei onnistu.", story =>
                {
                    story.Take(Leena, Ago(40));
                    Flag(story, Leena, "Turvakielto: soita vain sovittuun numeroon", Ago(39));
                }),
            Case("daycare-bill", Channel.Email, Sv("Johan", "Grönroos"), Priority.Normal, Minutes(18), "Haikarantie 20",
                "Två räkningar för samma månad",
                "Hej!\n\nVi fick två räkningar för samma månad, båda på 295,00 euro. Vilken ska vi betala?\n\nHälsningar Johan Grönroos", _ => { }),
            Case("rental-home", Channel.Web, Fi("Ahmed", "Hassan"), Priority.Normal, Minutes(16), "Harjulantie 12",
                "Jätekatoksen ovi murrettu, Harjulantie 12",
                "Jätekatoksen ovi on väännetty auki viime yönä ja roskia on pitkin pihaa. Lukko ei mene enää kiinni.", _ => { }),
            Case("street-lights", Channel.Web, Sv("Elisabeth", "Backman"), Priority.Normal, Minutes(72), "Postitie 44",
                "Gatlyktan släckt för tredje gången, Postvägen",
                "Samma lampor längs Postvägen är släckta igen, nummer 40–52. De lagades i september och i oktober.", story =>
                {
                    story.Take(Sari, Ago(50));
                    story.Acknowledge(Sari, Ago(48));
                }),
            Case("building-inspection", Channel.Email, callers.Company("Rakennus Lindqvist & Pojat Oy"), Priority.Normal, Minutes(14), "Poukamatie 9",
                "Kysymys katselmuksen ajasta, Poukamatie 9",
                "Hei,\n\nsokkelin valu on perjantaina. Ehtisikö tarkastaja paikalle sitä ennen?\n\nTerveisin työmaan vastaava", _ => { }),
            Case("daycare-info", Channel.App, Fi("Sanna", "Peltola"), Priority.Normal, Minutes(170), "Mäntykatu 30",
                "Allergiatieto muuttunut, Harjulan päiväkoti",
                "Lapsella todettiin kananmuna-allergia. Todistus tulee ensi viikolla, mutta muna pitäisi jättää pois jo huomenna.", story =>
                {
                    story.Take(Eva, Ago(150));
                    story.Reply(Eva, "Hei, kiitos tiedosta. Koskeeko allergia myös leivonnaisia? Välitän tiedon keittiölle, kun vastaat.", Ago(140));
                    story.Wait(Eva, Awaited.Requester, Ago(139), WorkRhythm.Morning(now, 2));
                }),
            Case("parks-trees", Channel.App, Fi("Reijo", "Manninen"), Priority.Normal, Minutes(11), "Lehmustie 24",
                "Puu kaatunut polun yli, Humalapuisto", "Iso haapa on kaatunut polun yli pururadan alussa. Rattailla ei pääse ohi.", _ => { }),
            Case("parking-fine", Channel.Web, Sv("Camilla", "Öhman"), Priority.Normal, Minutes(9), "Ruorikatu 7",
                "Parkeringsbot fast tillståndet låg framme", "Jag fick bot på Rodergatan i går fast tillståndet låg på instrumentbrädan. Jag ber att boten slopas.", _ => { }),
            Case("transport-support", Channel.Counter, Fi("Veikko", "Rautio"), Priority.Normal, Minutes(26 * 60), "Katajakatu 9",
                "Kuljetustuen jatkaminen", "Päätös on voimassa kuun loppuun. Asiakas kävi tiskillä ja täytti hakemuksen, lääkärinlausunto puuttuu.", story =>
                {
                    story.Take(Sari, Ago(25 * 60));
                    story.Move(Sari, StageCategory.InProgress, Ago(25 * 60 - 10));
                    story.Reply(Sari, "Hei, saimme hakemuksen. Tarvitsemme vielä lääkärinlausunnon; voit tuoda sen tiskille tai postittaa.", Ago(25 * 60 - 20));
                    story.Wait(Sari, Awaited.Requester, Ago(25 * 60 - 21), WorkRhythm.Morning(now, 5));
                }),
            Case("noise", Channel.Email, Sv("Nina", "Fagerström"), Priority.Normal, Minutes(7), "Ankkuritie 12",
                "Buller från hamnen på nätterna", "Hej,\n\nde tre senaste nätterna har det slamrat i hamnen till klockan två. Vi kan inte sova med fönstret öppet.\n\nNina Fagerström", _ => { }),
            Case("potholes", Channel.Web, Sv("Tove", "Lindroos"), Priority.High, WithLeft("potholes", Priority.High, 25 * 60), "Postitie 48",
                "Grop förstörde däcket, Postvägen 48", "Jag körde i en djup grop vid nummer 48 och däcket gick sönder. Den syns inte i mörkret.", Pothole, "streets-parks"),
        ];
    }

    private void Pothole(Story story)
    {
        var received = story.Ticket.ReceivedAt;
        story.Move(Sari, StageCategory.Triage, received.AddMinutes(4));
        story.Acknowledge(Sari, received.AddMinutes(18));
        story.Take(Olli, received.AddMinutes(26), Sari);
        // Taken to work later than its stage allows.
        story.Move(Olli, StageCategory.InProgress, received.AddMinutes(26 + 190));
        story.Hear("Hålet är nu större. Två bilar till körde i det i dag. När kommer någon?", Ago(60 * 22));
        story.Note(Olli, "Kylmämassaa on varikolla. Urakoitsija voi tehdä sen kello 15 jälkeen, jos toinen kaista suljetaan. Petra, sopiiko kustannus?", Ago(60 * 5));
        story.Reply(Sari, "Hej! Hålet är märkt med koner. Vi lagar det i dag eller i morgon och meddelar när det är klart.", Ago(60 * 4 + 40));
        story.Hear("Tack! Hur söker jag ersättning för däcket? Jag har kvittot.", Ago(60 * 2 + 20));
        story.Ticket.Tag(story.Act(Olli, Ago(60 * 5)), "vakuutus");
    }

    private void Flag(Story story, StaffMember who, string reason, DateTimeOffset at) => story.Ticket.RaiseFlag(story.Act(who, at), reason, now.AddDays(1));

    private DateTimeOffset Ago(double minutes) => now.AddMinutes(-minutes);

    private Caller Fi(string first, string last) => callers.Resident(first, last, Language.Fi);

    private Caller Sv(string first, string last) => callers.Resident(first, last, Language.Sv);

    private static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>The age at which so many minutes of the promise are left; below zero it is late.</summary>
    private TimeSpan WithLeft(string service, Priority priority, int minutes) =>
        DueTime.Of(now, TownService.Of(service).DueHours * 60, priority) - now - Minutes(minutes);
}
