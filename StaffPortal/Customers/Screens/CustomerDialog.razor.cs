using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Texts;

namespace StaffPortal.Customers.Screens;

/// <summary>Who somebody is: a new customer, or one whose data are corrected. Answers with the customer's id.</summary>
public sealed partial class CustomerDialog
{
    private readonly HashSet<CustomerRole> roles = [];
    private string first = "";
    private string last = "";
    private string number = "";
    private string phone = "";
    private string email = "";
    private string address = "";
    private DateOnly? born;
    private Language language;
    private string? problem;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Parameter]
    public CustomerKind Kind { get; set; }

    /// <summary>As they are known; null for a new one.</summary>
    [Parameter]
    public CustomerTerms? Now { get; set; }

    /// <summary>What was typed to find them.</summary>
    [Parameter]
    public string Typed { get; set; } = "";

    [Parameter, EditorRequired]
    public Func<CustomerTerms, IReadOnlyList<(ContactPointKind Kind, string Value)>, Task<CustomerOutcome>> Save { get; set; } = default!;

    private bool IsOrganisation => Kind == CustomerKind.Organisation;

    protected override void OnInitialized()
    {
        if (Now is { } now)
        {
            (first, last, language, born, number) = (now.FirstName, now.LastName, now.Language, now.BornOn, now.BusinessNumber ?? "");
            roles.UnionWith(now.Roles);
            return;
        }
        language = Cultures.Current;
        if (ContactPoint.IsPhone(Typed))
            phone = Typed.Trim();
        else if (ContactPoint.IsEmail(Typed))
            email = Typed.Trim();
        else if (IsOrganisation || Typed.Trim().Split(' ', 2) is not [var given, var family])
            last = Typed.Trim();
        else
            (first, last) = (given, family);
    }

    private void Turn(CustomerRole role)
    {
        if (!roles.Remove(role))
            roles.Add(role);
    }

    private async Task SaveAsync()
    {
        if (number.Trim().Length > 0 && BusinessId.Parse(number) is null)
        {
            problem = T["Refused.BadBusinessId"];
            return;
        }
        var terms = new CustomerTerms(IsOrganisation ? "" : first, last, language, IsOrganisation ? null : born, IsOrganisation ? BusinessId.Parse(number) : null, [.. roles]);
        var reach = new[] { (ContactPointKind.Phone, phone), (ContactPointKind.Email, email), (ContactPointKind.Address, address) }.Where(r => r.Item2.Trim().Length > 0).ToList();
        var outcome = await Save(terms.Tidy(), reach);
        if (outcome.Refused is { } refused)
            problem = T[$"Refused.{refused}"];
        else
            Dialog.Close(DialogResult.Ok(outcome.Id));
    }
}
