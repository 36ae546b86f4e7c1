using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Staff;

/// <summary>The practice town's people in the order of their roles, or the way to the work account.</summary>
public sealed class SignInOffer(StaffDirectory directory, SignInSettings settings) : ISignInOffer
{
    public string? WorkAccountHref => settings.Mode == AuthMode.Demo ? null : "/sign-in/work";

    public async ValueTask<IReadOnlyList<SignInPerson>> PeopleAsync(CancellationToken ct)
    {
        if (settings.Mode != AuthMode.Demo)
            return [];
        var staff = await directory.GetAsync(ct);
        return [.. staff.People.Values.Where(p => p.IsActive && p.Grants.Count > 0)
            .OrderBy(p => p.Grants.Min(g => g.Role)).ThenBy(p => p.Subject, StringComparer.Ordinal)
            .Select(p => new SignInPerson(p.Id.Value.ToString("N"), p.Name, SharedTexts.Say(Cultures.Current, $"Role.{Word(p.Grants.Min(g => g.Role))}"), p.Title.Here))];
    }

    private static string Word(Role role) => role == Role.Lead ? "TeamLead" : role.ToString();
}
