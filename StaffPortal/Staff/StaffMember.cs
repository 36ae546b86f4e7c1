using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Controls;
using StaffPortal.Texts;

namespace StaffPortal.Staff;

/// <summary>A person who works with the portal. Known by issuer and subject of their sign-in, never by e-mail.</summary>
public sealed class StaffMember : Journalled
{
    private readonly List<RoleGrant> grants = [];
    private readonly List<TeamMembership> memberships = [];

    private StaffMember()
    {
    }

    public StaffId Id { get; private init; }

    public string FirstName { get; private set; } = "";

    public string LastName { get; private set; } = "";

    /// <summary>What they do, in one line, for colleagues.</summary>
    public LocalText Title { get; private set; } = LocalText.Same("");

    public string Issuer { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public bool IsActive { get; private set; } = true;

    public Language Language { get; private set; }

    public ThemeChoice Theme { get; private set; }

    public Spacing Spacing { get; private set; }

    /// <summary>Single keys act (WCAG 2.1.4: can be turned off).</summary>
    public bool SingleKeys { get; private set; } = true;

    /// <summary>An urgent ticket arriving in the open view is heard.</summary>
    public bool UrgentSound { get; private set; }

    public Preferences Preferences => new(Language, Theme, Spacing, SingleKeys, UrgentSound);

    public IReadOnlyList<RoleGrant> Grants => grants;

    public IReadOnlyList<TeamMembership> Memberships => memberships;

    public string Name => $"{FirstName} {LastName}".Trim();

    public string Initials => string.Concat(new[] { FirstName, LastName }.Where(n => n.Length > 0).Select(n => char.ToUpperInvariant(n[0])));

    public override string SubjectKind => "staff";

    public override Guid SubjectId => Id.Value;

    public static StaffMember Join(Act act, StaffId id, string firstName, string lastName, LocalText title, Language language, string issuer, string subject)
    {
        var person = new StaffMember
        {
            Id = id,
            FirstName = firstName,
            LastName = lastName,
            Title = title,
            Language = language,
            Issuer = issuer,
            Subject = subject,
        };
        person.Remember(act, StaffKinds.Joined, "");
        return person;
    }

    public void Grant(Act act, Role role, DepartmentId? department)
    {
        if (grants.Any(g => g.Role == role && g.Department == department))
            return;
        grants.Add(RoleGrant.Of(Id, role, department));
        Remember(act, StaffKinds.RoleGranted, "roles", ("role", role), ("department", department?.Value));
    }

    public void JoinTeam(Act act, TeamId team)
    {
        if (memberships.Any(m => m.Team == team))
            return;
        memberships.Add(TeamMembership.Of(Id, team));
        Remember(act, StaffKinds.JoinedTeam, "teams", ("team", team.Value));
    }

    public void LeaveTeam(Act act, TeamId team)
    {
        if (memberships.FirstOrDefault(m => m.Team == team) is not { } membership)
            return;
        memberships.Remove(membership);
        Remember(act, StaffKinds.LeftTeam, "teams", ("team", team.Value));
    }

    /// <summary>Keeps how they want their screens.</summary>
    public void Prefer(Act act, Preferences chosen)
    {
        if (Preferences == chosen)
            return;
        (Language, Theme, Spacing, SingleKeys, UrgentSound) = (chosen.Language, chosen.Theme, chosen.Spacing, chosen.SingleKeys, chosen.UrgentSound);
        Remember(act, StaffKinds.Preferred, "preferences");
    }

    public void Leave(Act act)
    {
        IsActive = false;
        Remember(act, StaffKinds.Left, "active");
    }

    public Viewer ToViewer() =>
        new(Id.Value, Name, IsActive ? grants.SelectMany(g => Roles.FactsOf(g.Role, g.Department)).ToHashSet() : []);
}
