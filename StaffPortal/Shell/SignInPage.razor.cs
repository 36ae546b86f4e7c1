using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>The door. A plain page: no circuit before somebody is known.</summary>
public sealed partial class SignInPage
{
    private IReadOnlyList<SignInPerson> people = [];

    /// <summary>Where one wanted to go; checked where it is used.</summary>
    [SupplyParameterFromQuery(Name = "ReturnUrl")]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "left")]
    private string? Left { get; set; }

    [SupplyParameterFromQuery(Name = "unknown")]
    private string? Unknown { get; set; }

    private string? Notice => Left is not null ? T["SignIn.Left"].Value : Unknown is not null ? T["SignIn.Unknown"].Value : null;

    protected override async Task OnInitializedAsync() => people = await Offer.PeopleAsync(default);
}
