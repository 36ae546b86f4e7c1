using Microsoft.AspNetCore.Components;
using StaffPortal.Channels.Keys;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Channels.Screens;

/// <summary>The keys of programs outside: made, shown once, revoked.</summary>
public sealed partial class ApiKeysPage
{
    private IReadOnlyList<ApiKeyRow>? keys;
    private bool mayManage;
    private bool failed;
    private (string Name, string Secret)? made;
    private ApiKeyId? asking;
    private string announcement = "";

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private ApiKeyDesk Desk { get; set; } = default!;

    [Inject]
    private ApiKeyReader Reader { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Organisation];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        mayManage = viewer.Has(FactName.ManageKeys);
        await Staff.GetAsync(ct);
        keys = await Reader.AllAsync(viewer, ct);
    }

    private async Task MakeAsync(ApiKeyTerms terms)
    {
        var secret = await Desk.MakeAsync(await Current.GetAsync(Gone), CommandId.New(), terms, Gone);
        failed = secret is null;
        made = secret is null ? null : (terms.Name, secret);
        await ReloadAsync(new HashSet<string>(), Gone);
    }

    private void Forget() => made = null;

    private void Ask(ApiKeyId? key) => asking = key;

    private async Task RevokeAsync(ApiKeyRow key)
    {
        asking = null;
        if (await Desk.RevokeAsync(await Current.GetAsync(Gone), CommandId.New(), key.Id, Gone))
            announcement = T["Keys.RevokedNamed", key.Name];
        await ReloadAsync(new HashSet<string>(), Gone);
    }

    private string NameOf(Guid? person) => Staff.Current.Person(person)?.Name ?? T["Keys.Unknown"];
}
