using StaffPortal.Controls;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Staff;

public sealed class StaffMemberTests
{
    private static readonly Act Act = Act.OfTimer(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
    private static readonly DepartmentId Streets = DepartmentId.New();
    private static readonly DepartmentId Care = DepartmentId.New();

    [Fact]
    public void A_viewer_has_the_facts_of_all_their_roles_each_where_it_is_held()
    {
        var leena = Leena();
        leena.Grant(Act, Role.Handler, Streets);
        leena.Grant(Act, Role.Head, Care);

        var viewer = leena.ToViewer();

        Assert.Equal((leena.Id.Value, "Leena Nyberg"), (viewer.ActorId, viewer.Name));
        Assert.Equal(Roles.FactsOf(Role.Handler, Streets).Concat(Roles.FactsOf(Role.Head, Care)).ToHashSet(), viewer.Facts);
    }

    [Fact]
    public void Who_has_left_may_do_nothing()
    {
        var leena = Leena();
        leena.Grant(Act, Role.Administrator, null);

        leena.Leave(Act);

        Assert.Empty(leena.ToViewer().Facts);
        Assert.Equal((false, StaffKinds.Left), (leena.IsActive, leena.Memory[^1].Kind));
    }

    [Fact]
    public void The_same_role_team_or_choice_again_is_no_entry()
    {
        var leena = Leena();
        var team = TeamId.New();
        for (var times = 0; times < 2; times++)
        {
            leena.Grant(Act, Role.Handler, Streets);
            leena.JoinTeam(Act, team);
            leena.Prefer(Act, new(Language.Sv, ThemeChoice.Dark, Spacing.Compact, SingleKeys: false));
        }

        Assert.Equal([StaffKinds.Joined, StaffKinds.RoleGranted, StaffKinds.JoinedTeam, StaffKinds.Preferred], leena.Memory.Select(d => d.Kind));
        Assert.Equal(new(Language.Sv, ThemeChoice.Dark, Spacing.Compact, false), leena.Preferences);
    }

    private static StaffMember Leena() =>
        StaffMember.Join(Act, StaffId.New(), "Leena", "Nyberg", LocalText.Same("Clerk"), Language.Fi, "test", "leena");
}
