using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Messaging.Templates;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>Replies the practice town writes often; one lacks its English text, as it happens.</summary>
static class TownTemplates
{
    public static IEnumerable<ReplyTemplate> Of(Town town, Chance chance, DateTimeOffset at)
    {
        foreach (var (code, terms) in All(town))
            yield return ReplyTemplate.Write(new(Origin.Import, null, at, chance.For("template act " + code).Id(at)), new(chance.For("template " + code).Id(at)), terms);
    }

    private static IEnumerable<(string Code, TemplateTerms Terms)> All(Town town)
    {
        yield return ("received", new(
            new("Vastaanottokuittaus", "Mottagningsbekräftelse", "Receipt"),
            new("Hei {requester},\n\nkiitos ilmoituksesta. Asia on kirjattu numerolla {number} ja se on nyt vaiheessa: {stage}. Kerromme, kun se etenee.\n\nTerveisin\n{handler}",
                "Hej {requester},\n\ntack för din anmälan. Ärendet har nummer {number} och är nu i skedet: {stage}. Vi hör av oss när det framskrider.\n\nHälsningar\n{handler}",
                "Hello {requester},\n\nthank you for telling us. Your request has the number {number}; it stands at: {stage}. We will write when it moves on.\n\nBest regards\n{handler}"),
            [], [StageCategory.Received, StageCategory.Triage, StageCategory.Assigned]));
        yield return ("place", new(
            new("Paikan tarkennus", "Precisera platsen", "Ask for the place"),
            new("Hei {requester},\n\nvoisitko vielä tarkentaa paikkaa? Talon numero tai lähin risteys riittää. Pyyntösi numero on {number}.\n\nTerveisin\n{handler}",
                "Hej {requester},\n\nkan du ännu precisera platsen? Husnumret eller närmaste korsning räcker. Ärendets nummer är {number}.\n\nHälsningar\n{handler}",
                "Hello {requester},\n\ncould you tell us the exact place? A house number or the nearest crossing is enough. Your request has the number {number}.\n\nBest regards\n{handler}"),
            [], []));
        yield return ("street-done", new(
            new("Kuoppa korjattu", "Gropen lagad", "Hole mended"),
            new("Hei {requester},\n\nkuoppa kohteessa {place} on korjattu. Jos se aukeaa uudelleen, vastaa tähän viestiin.\n\nTerveisin\n{handler}",
                "Hej {requester},\n\ngropen vid {place} är lagad. Om den öppnar sig på nytt, svara på det här meddelandet.\n\nHälsningar\n{handler}", ""),
            [town.Services[TownProcesses.StreetRepair].Id], [StageCategory.InProgress, StageCategory.Resolved]));
        yield return ("done", new(
            new("Hoidettu", "Åtgärdat", "Done"),
            new("Hei {requester},\n\nasia {number} on nyt hoidettu. Jos se ei ole kunnossa, vastaa tähän viestiin kahden viikon kuluessa.\n\nTerveisin\n{handler}",
                "Hej {requester},\n\närende {number} är nu åtgärdat. Om det inte är i ordning, svara på det här meddelandet inom två veckor.\n\nHälsningar\n{handler}",
                "Hello {requester},\n\n{number} is done now. If it is not as it should be, reply to this message within two weeks.\n\nBest regards\n{handler}"),
            [], [StageCategory.Resolved]));
        yield return ("elsewhere", new(
            new("Kuuluu toiselle viranomaiselle", "Hör till en annan myndighet", "Belongs to another authority"),
            new("Hei {requester},\n\ntämä asia ei kuulu kunnalle. Ota yhteyttä suoraan siihen viranomaiseen, joka asiaa hoitaa. Pyyntö {number} päätetään meillä.\n\nTerveisin\n{handler}",
                "Hej {requester},\n\nden här saken hör inte till kommunen. Kontakta den myndighet som sköter saken. Ärende {number} avslutas hos oss.\n\nHälsningar\n{handler}",
                "Hello {requester},\n\nthis is not a matter of the municipality. Please turn to the authority that deals with it. We end {number} here.\n\nBest regards\n{handler}"),
            [], [StageCategory.Resolved]));
    }
}
