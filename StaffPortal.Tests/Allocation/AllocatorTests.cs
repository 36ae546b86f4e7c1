using StaffPortal.Allocation;
using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Allocation;

public sealed class AllocatorTests
{
    private static readonly ServiceId Leak = ServiceId.New();
    private static readonly ServiceId Lights = ServiceId.New();

    [Fact]
    public void The_first_rule_that_is_on_and_fits_decides()
    {
        var rules = new[]
        {
            Rule("off", new() { Services = [Leak] }) with { IsOn = false },
            Rule("lights", new() { Services = [Lights] }),
            Rule("leaks", new() { Services = [Leak] }),
            Rule("all", new()),
        };

        Assert.Equal(("leaks", "service"), Placed(rules, Arrived(Leak)));
        Assert.Equal(("all", ""), Placed(rules, Arrived(ServiceId.New())));
        Assert.Null(Allocator.Place(rules[..2], Arrived(Leak)));
    }

    [Fact]
    public void All_that_is_asked_must_fit_and_any_of_a_list_is_enough()
    {
        var rule = new[]
        {
            Rule("one", new() { Services = [Leak, Lights], Districts = ["Keskusta"], Channels = [Channel.Phone], Languages = [Language.Sv, Language.Fi], Words = ["grop", "källare"] }),
        };

        Assert.Equal(("one", "service;district;channel;language;word=källare"),
            Placed(rule, new(Lights, "keskusta ", Channel.Phone, Language.Sv, "Vatten", "Det rinner in i källaren")));
        Assert.Null(Allocator.Place(rule, new(Lights, null, Channel.Phone, Language.Sv, "Vatten", "källaren")));
        Assert.Null(Allocator.Place(rule, new(Lights, "Keskusta", Channel.Web, Language.Sv, "Vatten", "källaren")));
        Assert.Null(Allocator.Place(rule, new(Lights, "Keskusta", Channel.Phone, Language.En, "Vatten", "källaren")));
        Assert.Null(Allocator.Place(rule, new(Lights, "Keskusta", Channel.Phone, Language.Sv, "Vatten", "på gatan")));
    }

    [Theory]
    [InlineData("vuoto", "Putkessa on vuotoja", true)]
    [InlineData("vuoto", "Kaksi vuotta sitten", false)]
    [InlineData("kuoppa", "Kadussa on kuoppia", true)]
    [InlineData("kuoppa", "Kuopassa on vettä", true)]
    [InlineData("liikennevalo", "Liikennevalot ovat pimeinä", true)]
    [InlineData("traffic light", "The lights of the traffic island", true)]
    [InlineData("traffic light", "The lights are out", false)]
    [InlineData("wc", "Wcn ovi", false)]
    [InlineData("wc", "Ovi wc:ssä", true)]
    [InlineData("trasig", "Lampan är trasiga", true)]
    [InlineData("näsintie", "Nasintie 4", false)]
    public void Words_are_found_in_their_inflections(string word, string text, bool found) => Assert.Equal(found, new SaidWords(text).Say(word));

    [Fact]
    public void What_a_ticket_remembers_is_read_back() =>
        Assert.Equal([("service", null), ("word", "källare")], Condition.Parse("service;word=källare"));

    private static Rule Rule(string name, RuleTerms terms) => new(RuleId.New(), 1, name, 0, true, terms);

    private static Arrived Arrived(ServiceId service) => new(service, null, Channel.Web, Language.Fi, "", "");

    private static (string, string) Placed(IEnumerable<Rule> rules, Arrived ticket) =>
        Allocator.Place(rules, ticket) is { } placement ? (placement.Rule.Name, placement.Why) : default;
}
