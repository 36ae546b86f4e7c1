using Microsoft.AspNetCore.Components;
using StaffPortal.Data;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>The walls one may open and give links to, and the links: made, shown once, revoked. The same page stands in the rail and in the settings.</summary>
public sealed partial class WallsPage
{
    private IReadOnlyList<WallTeam>? teams;
    private IReadOnlyList<WallLinkRow> links = [];
    private (string Team, string Place, string Address)? made;
    private TeamId? making;
    private WallLinkId? asking;
    private bool failed;
    private string announcement = "";

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private WallLinkDesk Desk { get; set; } = default!;

    [Inject]
    private WallLinkReader Reader { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <summary>When a wall was last seen is no news of the journal.</summary>
    protected override IEnumerable<string> Topics => [Live.Topics.Organisation, Live.Topics.Pulse];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        links = await Reader.LinksAsync(viewer, ct);
        teams = await Reader.TeamsAsync(viewer, ct);
    }

    private void Begin(TeamId? team) => (making, failed) = (making == team ? null : team, false);

    private async Task MakeAsync(WallLinkTerms terms)
    {
        var secret = await Desk.MakeAsync(await Current.GetAsync(Gone), CommandId.New(), terms, Gone);
        failed = secret is null;
        if (secret is not null)
        {
            var team = teams!.First(t => t.Id == terms.Team);
            made = (team.Name.Here, terms.Place, new Uri(new Uri(Navigation.BaseUri), $"{WallEndpoints.AddressOf(terms.Team)}?key={secret}").ToString());
            making = null;
        }
        await ReloadAsync(new HashSet<string>(), Gone);
    }

    private void Forget() => made = null;

    private void Ask(WallLinkId? link) => asking = link;

    private async Task RevokeAsync(WallLinkRow link)
    {
        asking = null;
        if (await Desk.RevokeAsync(await Current.GetAsync(Gone), CommandId.New(), link.Id, Gone))
            announcement = T["Walls.RevokedNamed", link.TeamName.Here, link.Place];
        await ReloadAsync(new HashSet<string>(), Gone);
    }

    private string NameOf(Guid? person) => Staff.Current.Person(person)?.Name ?? T["Walls.Unknown"];
}
