using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Channels.Counter;
using StaffPortal.Tests.Journeys;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Counter;

/// <summary>What the practice town's clerks would be offered, in the three languages.</summary>
public sealed class ServiceSuggestionTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Kadulla on iso kuoppa, melkein rengas hajosi", "potholes", "kuoppa")]
    [InlineData("Det är en stor grop i asfalten", "potholes", "grop")]
    [InlineData("There is a deep pothole", "potholes", "pothole")]
    [InlineData("Katuvalo on pimeänä", "street-lights", "katuvalo")]
    [InlineData("Gatlyktan lyser inte", "street-lights", "gatlyktan")]
    [InlineData("The slide on the playground is broken", "playgrounds", "playground")]
    public async Task The_service_that_is_meant_comes_first_with_the_word_that_says_so(string said, string service, string because)
    {
        var sari = (await town.Host.PersonAsync("sari.koskinen")).ToViewer();

        var found = await town.Host.Services.GetRequiredService<ServiceSuggestionReader>().SuggestAsync(sari, said, 4, Ct);

        Assert.Equal(service, found[0].Service.Code);
        Assert.Contains(because, found[0].Words);
        Assert.Equal(1, found[0].Share);
        Assert.All(found, s => Assert.InRange(s.Share, 0, 1));
    }

    [Fact]
    public async Task A_handler_is_offered_only_services_of_their_department_and_any_of_them_is_found_by_its_beginning()
    {
        var reader = town.Host.Services.GetRequiredService<ServiceSuggestionReader>();
        var olli = (await town.Host.PersonAsync("olli.hakala")).ToViewer();
        var sari = (await town.Host.PersonAsync("sari.koskinen")).ToViewer();

        Assert.Equal(["potholes"], (await reader.FindAsync(olli, "pothol", 8, Ct)).Select(s => s.Code));
        Assert.Contains("street-lights", (await reader.FindAsync(sari, "katuva", 8, Ct)).Select(s => s.Code));
        var offered = await reader.FindAsync(olli, "", 500, Ct);
        Assert.True(offered.Count < (await reader.FindAsync(sari, "", 500, Ct)).Count);
        Assert.All(await reader.SuggestAsync(olli, "vettä kellarissa, päiväkoti, kuoppa", 8, Ct), s => Assert.Contains(s.Service.Code, offered.Select(o => o.Code)));
    }

    [Fact]
    public void What_past_tickets_said_counts_for_their_service()
    {
        var (lamps, holes) = (Of("lamps"), Of("holes"));
        var words = new ServiceWords();
        for (var n = 0; n < 20; n++)
        {
            words.Learn(lamps.Id, "The lantern by the bridge is dark");
            words.Learn(holes.Id, "Bump by the bridge");
        }

        var found = words.Suggest("Lantern at the bridge", [lamps, holes], 4);

        Assert.Equal(lamps.Id, found[0].Service.Id);
        Assert.Equal("lantern", found[0].Words[0]);
        Assert.Empty(words.Suggest("Zebra", [lamps, holes], 4));
    }

    private static StaffPortal.Catalogue.Service Of(string code) => StaffPortal.Catalogue.Service.Offer(
        StaffPortal.Journal.Act.OfTimer(DateTimeOffset.UnixEpoch), StaffPortal.Catalogue.ServiceId.New(), new(
            code, StaffPortal.Texts.LocalText.Same("-"), StaffPortal.Texts.LocalText.Same(""), StaffPortal.Texts.LocalText.Same(""), "", StaffPortal.Rights.DepartmentId.New(),
            StaffPortal.Staff.TeamId.New(), IsPublic: true, StaffPortal.Catalogue.Publish.Never, 60, []));
}
