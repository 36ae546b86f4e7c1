using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Keys;
using StaffPortal.Channels.Open311;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

/// <summary>
/// One ticket per service × channel × approval × protection, with a planted word in everything that is somebody's. Every
/// Open311 answer is read, in both formats, with and without extensions, with no key, a foreign key and the key it came with.
/// </summary>
public sealed partial class WhatIsPublicTests : Open311Portal
{
    // Nobody outside ever reads these, not even whoever sent them in.
    private static readonly string[] NeverOut = ["firstname", "lastname", "mail", "phone", "home", "note", "reply", "heard", "tag", "flag"];

    // These are the request's own text, shown as the service says.
    private static readonly string[] Text = ["subject", "description", "media"];

    private static readonly string[] Place = ["street", "addressid"];

    private readonly List<Case> cases = [];

    private sealed record Case(long Number, Guid Id, Service Service, Channel Channel, bool IsApproved, bool IsProtected)
    {
        public bool IsPublic => Service.IsPublic && !IsProtected && (Channel == Channel.Open311 || IsApproved);

        public bool ShowsText => Service.Publish == Publish.AtOnce || (Service.Publish == Publish.AfterApproval && IsApproved);

        public string Path => $"/open311/v2/requests/{Number}.json?extensions=true";

        public string Word(string what) => $"{what}{Number}q";

        public override string ToString() => $"{Number} {Service.Code} {Channel}{(IsApproved ? " approved" : "")}{(IsProtected ? " protected" : "")}";
    }

    private sealed record Seen(string Path, int Status, HashSet<string> Words, HashSet<long> Numbers);

    [Fact]
    public async Task No_planted_word_gets_out_that_must_stay_inside()
    {
        await PlantAsync();

        // To everybody, and to a stranger's key, only the public ones exist, each with what its service shows.
        foreach (var who in new[] { "", $"api_key={Other}", "api_key=nonsense" })
        {
            var seen = await ReadEverythingAsync(who, alsoOneByOne: who.Length == 0);
            Assert.All(cases, one => Expect(one, seen, one.IsPublic, text: one.IsPublic && one.ShowsText, place: one.IsPublic));
        }

        // To the key they came with, its own exist too and show their text, but never a protected person's whereabouts or words.
        var own = await ReadEverythingAsync($"api_key={Key}", alsoOneByOne: true);
        Assert.All(cases, one =>
        {
            var isOwn = one.Channel == Channel.Open311;
            Expect(one, own, one.IsPublic || isOwn,
                text: (isOwn && !one.IsProtected) || (one.IsPublic && one.ShowsText),
                place: (isOwn && !one.IsProtected) || one.IsPublic);
        });
    }

    private static void Expect(Case one, IReadOnlyList<Seen> seen, bool exists, bool text, bool place)
    {
        string[] inside = [.. NeverOut, .. text ? [] : Text, .. place ? [] : Place];
        foreach (var answer in seen)
        {
            foreach (var what in inside)
                Assert.False(answer.Words.Contains(one.Word(what)), $"{what} of {one} stands in {answer.Path}");
            Assert.False(!exists && answer.Numbers.Contains(one.Number), $"{one} stands in {answer.Path}");
        }
        if (seen.FirstOrDefault(answer => answer.Path == one.Path) is not { } itself)
            return;
        Assert.Equal((one, exists ? 200 : 404), (one, itself.Status));
        foreach (var what in Text)
            Assert.Equal((one, what, exists && text), (one, what, itself.Words.Contains(one.Word(what))));
        foreach (var what in Place)
            Assert.Equal((one, what, exists && place), (one, what, itself.Words.Contains(one.Word(what))));
    }

    private async Task<IReadOnlyList<Seen>> ReadEverythingAsync(string who, bool alsoOneByOne)
    {
        List<string> paths = ["/open311/discovery.json", "/open311/v2/services.json", "/open311/v2/services.xml"];
        paths.AddRange(cases.Select(c => c.Service.Code).Distinct().Select(code => $"/open311/v2/services/{code}.xml"));
        foreach (var query in new[] { "", "extensions=true", $"service_request_id={string.Join(',', cases.Select(c => c.Number))}&extensions=true", "updated_after=2020-01-01", "lat=61.5&long=23.8&radius=90000", "status=open" })
            paths.AddRange([$"/open311/v2/requests.json?{query}", $"/open311/v2/requests.xml?{query}"]);
        if (alsoOneByOne)
        {
            paths.AddRange(cases.Select(c => c.Path));
            paths.AddRange(cases.Where(c => c.Number % 7 == 0).Select(c => $"/open311/v2/requests/{c.Number}.xml"));
            paths.AddRange(cases.Where(c => c.Number % 7 == 0).Select(c => $"/open311/v2/tokens/{c.Id:N}.json"));
        }
        List<Seen> seen = [];
        foreach (var path in paths)
        {
            var answer = await GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}{who}");
            seen.Add(new(path, answer.Status,
                [.. PlantedWord().Matches(answer.Body).Select(match => match.Value.ToLowerInvariant())],
                [.. RequestId().Matches(answer.Body).Select(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))]));
        }
        return seen;
    }

    [GeneratedRegex("[a-z]+[0-9]+q", RegexOptions.IgnoreCase)]
    private static partial Regex PlantedWord();

    [GeneratedRegex("service_request_id[\">: ]+([0-9]+)")]
    private static partial Regex RequestId();

    private async Task PlantAsync()
    {
        await using var db = Open();
        var key = await db.Set<ApiKey>().Where(k => k.Name == "App").Select(k => k.Id).SingleAsync(TestContext.Current.CancellationToken);
        var numbers = new Queue<long>(await Services.GetRequiredService<INumbers>().NextAsync(300, TestContext.Current.CancellationToken));
        foreach (var service in Enum.GetValues<Publish>().SelectMany(publish => new[] { this[$"public-{publish}"], this[$"hidden-{publish}"] }))
            foreach (var channel in Enum.GetValues<Channel>())
                foreach (var isApproved in new[] { false, true })
                    foreach (var isProtected in new[] { false, true })
                        Plant(db, new(numbers.Dequeue(), Guid.CreateVersion7(), service, channel, isApproved, isProtected), key.Value);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(6 * 9 * 2 * 2, cases.Count);
    }

    private void Plant(PortalContext db, Case one, Guid key)
    {
        cases.Add(one);
        var act = Act();
        var person = Customer.Meet(act, CustomerId.New(), CustomerKind.Person, one.Word("firstname"), one.Word("lastname"), Language.Fi);
        person.ReachableAt(act, ContactPointKind.Email, $"{one.Word("mail")}@example.org");
        person.ReachableAt(act, ContactPointKind.Phone, one.Word("phone"));
        person.ReachableAt(act, ContactPointKind.Address, one.Word("home"));
        if (one.IsProtected)
            person.Protect(act, ProtectionGround.Register, null);
        var opening = one.Channel == Channel.Open311 ? act with { Origin = Origin.Channel, ActorId = key } : act;
        // A protected person need not be the first who reported it.
        var isSecond = one.IsProtected && one.Number % 2 == 0;
        var ticket = Ticket.Open(opening, new(
            new TicketId(one.Id), one.Number, one.Service, one.Word("subject"), one.Word("description"), new Location(one.Word("street"), "Keskusta", 61.5, 23.8),
            one.Channel, Language.Fi, Priority.Normal, isSecond ? null : person, $"https://example.org/{one.Word("media")}",
            new Dictionary<string, IReadOnlyList<string>> { [Open311Desk.AddressIdAnswer] = [one.Word("addressid")] }));
        if (isSecond)
            ticket.AddContact(act, person.Id, Channel.Phone);
        ticket.Note(act, one.Word("note"));
        ticket.Reply(act, one.Word("reply"), act.At);
        ticket.Hear(act, person.Id, Channel.Email, one.Word("heard"));
        ticket.Tag(act, one.Word("tag"));
        ticket.RaiseFlag(act, one.Word("flag"), null);
        if (one.IsApproved)
            ticket.ApproveForPublic(act);
        db.AddRange(person, ticket);
    }
}
