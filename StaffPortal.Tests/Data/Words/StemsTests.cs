using StaffPortal.Data.Words;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Data.Words;

/// <summary>Forms of one word meet each other; words that only look alike do not.</summary>
public sealed class StemsTests
{
    [Theory]
    [InlineData("kuoppa kuopan kuoppaa kuopassa kuopasta kuoppaan kuopalla kuopat kuoppia kuopissa kuoppien kuoppiin kuoppansa")]
    [InlineData("katu kadun katua kadulla kadulta kadulle katuun kadut katuja katujen kaduilla katuihin kadullaan katumme")]
    [InlineData("silta sillan siltaa sillalla siltaan sillat siltoja siltojen silloilla")]
    [InlineData("lamppu lampun lamppua lampussa lamput lamppuja lamppujen lampuissa")]
    [InlineData("vesi veden vettä vedessä vedestä veteen vedet vesiä vesien vesissä")]
    [InlineData("kuusi kuuden kuutta kuudessa")]
    [InlineData("länsi lännen länttä lännessä länteen")]
    [InlineData("tie tien tietä tiellä tielle tiet teitä teiden teillä tiehen")]
    [InlineData("pyörätie pyörätien pyörätietä pyörätiellä pyörätiet pyöräteitä pyöräteillä")]
    [InlineData("työ työn työtä työssä työt töitä töissä")]
    [InlineData("jäte jätteen jätettä jätteet jätteitä jätteiden jätteille")]
    [InlineData("liikenne liikenteen liikennettä liikenteessä")]
    [InlineData("osoite osoitteen osoitetta osoitteessa osoitteet osoitteita")]
    [InlineData("hakemus hakemuksen hakemusta hakemukseen hakemukset hakemuksia hakemusten")]
    [InlineData("rakennus rakennuksen rakennusta rakennukset rakennuksissa")]
    [InlineData("turvallisuus turvallisuuden turvallisuutta turvallisuudesta")]
    [InlineData("terveys terveyden terveyttä terveyteen")]
    [InlineData("asukas asukkaan asukasta asukkaalle asukkaat asukkaita")]
    [InlineData("hammas hampaan hammasta hampaat")]
    [InlineData("puhelin puhelimen puhelinta puhelimessa puhelimet")]
    [InlineData("virtanen virtasen virtasta virtaselle virtaset")]
    [InlineData("kaupunki kaupungin kaupunkia kaupungissa kaupunkiin kaupungit")]
    [InlineData("kunta kunnan kuntaa kunnassa kuntaan kunnat kuntia kuntien")]
    [InlineData("hinta hinnan hintaa hinnat hintoja hinnoista")]
    [InlineData("parta parran partaa")]
    [InlineData("kampa kamman kampaa")]
    [InlineData("mäki mäen mäkeä mäellä mäelle mäet")]
    [InlineData("joki joen jokea joessa jokeen joet")]
    [InlineData("vika vian vikaa viat vikoja")]
    [InlineData("reikä reiän reikää reiät")]
    [InlineData("ruoka ruoan ruokaa ruoat")]
    [InlineData("luku luvun lukua luvut")]
    [InlineData("leipä leivän leipää leivät")]
    [InlineData("poika pojan poikaa pojat")]
    [InlineData("pankki pankin pankkia pankissa")]
    [InlineData("sairaala sairaalan sairaalassa sairaaloita sairaaloissa")]
    [InlineData("kiinteistö kiinteistön kiinteistöä kiinteistöjä kiinteistöissä")]
    [InlineData("asia asian asiaa asiat asioita asioiden asiani")]
    [InlineData("alue alueen aluetta alueella alueet alueita")]
    [InlineData("puu puun puuta puut puita puiden")]
    [InlineData("harjumäki harjumäen harjumäellä harjumäessä")]
    [InlineData("tampere tampereen tampereella")]
    [InlineData("grop gropen gropens gropar groparna groparnas")]
    [InlineData("gata gatan gatans gator gatorna gatornas")]
    [InlineData("väg vägen vägar vägarna")]
    [InlineData("hål hålet hålen")]
    [InlineData("bro bron broar broarna")]
    [InlineData("park parken parker parkerna")]
    [InlineData("buss bussen bussar bussarna")]
    [InlineData("nyckel nyckeln nycklar nycklarna")]
    [InlineData("fönster fönstret fönstren")]
    [InlineData("vatten vattnet vattnets")]
    [InlineData("rum rummet rummen")]
    [InlineData("stad staden städer städerna")]
    [InlineData("ärende ärendet ärenden ärendena")]
    [InlineData("belysning belysningen belysningar belysningarna")]
    [InlineData("trasig trasigt trasiga")]
    [InlineData("pothole potholes")]
    [InlineData("leak leaks leaking leaked")]
    [InlineData("damage damages damaged damaging")]
    [InlineData("block blocks blocked blocking")]
    [InlineData("drip dripped dripping drips")]
    [InlineData("city cities")]
    [InlineData("bus buses")]
    [InlineData("box boxes")]
    [InlineData("child children")]
    public void Forms_of_a_word_share_a_stem_with_its_base_form(string forms)
    {
        var words = forms.Split(' ');
        var lost = words.Where(form => !Meet(words[0], form));
        Findings.None(lost);
    }

    [Theory]
    [InlineData("katu", "katto katon kate katos kaatua kattila")]
    [InlineData("kuoppa", "kuopio kuopiossa kuppi kupin kuori")]
    [InlineData("kuva", "kuppi kuppia kupissa kuvio")]
    [InlineData("vesi", "vene veneen verkko vessa")]
    [InlineData("tie", "tieto tiedon tila teltta tee")]
    [InlineData("silta", "silmä silmän silkki sillä")]
    [InlineData("kunta", "kun kuin kunto kunnon kuntoon")]
    [InlineData("alue", "alku alun alus")]
    [InlineData("liikenne", "liike liikkeen")]
    [InlineData("hinta", "hintelä hiihto")]
    [InlineData("koulu", "kouru kolo")]
    [InlineData("vika", "vikkelä viiva viikko viikon")]
    [InlineData("joki", "jokin joku")]
    [InlineData("laatikko", "laatu laadun")]
    [InlineData("hakemus", "hakea haka")]
    [InlineData("grop", "grupp gräs grov")]
    [InlineData("gata", "gatt gift")]
    [InlineData("stad", "stam städ")]
    [InlineData("park", "para parken-inte-hit")]
    [InlineData("bus", "busy but")]
    [InlineData("street", "strict stress")]
    [InlineData("light", "lit lighter-fluid")]
    [InlineData("leak", "lean leaf")]
    public void Words_that_only_look_alike_stay_apart(string word, string strangers)
    {
        var met = strangers.Split(' ').Where(stranger => Meet(word, stranger)).Select(stranger => $"{stranger}: {string.Join(' ', Stems.Of(word))} / {string.Join(' ', Stems.Of(stranger))}");
        Findings.None(met);
    }

    private static bool Meet(string one, string other) => one == other || Stems.Of(one).Intersect(Stems.Of(other)).Any();
}
