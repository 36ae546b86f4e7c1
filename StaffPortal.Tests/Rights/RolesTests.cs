using StaffPortal.Rights;
using Xunit;

namespace StaffPortal.Tests.Rights;

public sealed class RolesTests
{
    private static readonly DepartmentId Streets = DepartmentId.New();

    /// <summary>One line per fact: Clerk, Handler, Lead, Head, Administrator.</summary>
    private static readonly Dictionary<FactName, bool[]> Table = new()
    {
        [FactName.ReadTickets] = [true, true, true, true, true],
        [FactName.WorkTickets] = [true, true, true, false, false],
        [FactName.AssignTickets] = [true, false, true, false, false],
        [FactName.SeeContactData] = [true, true, true, false, false],
        [FactName.ReadFigures] = [false, false, true, true, false],
        [FactName.MarkChanges] = [false, false, true, true, false],
        [FactName.ManageCatalogue] = [false, false, false, false, true],
        [FactName.ManageStaff] = [false, false, false, false, true],
        [FactName.ManageKeys] = [false, false, false, false, true],
        [FactName.ManageRules] = [false, false, false, false, true],
        [FactName.Audit] = [false, false, false, false, true],
        [FactName.CreateRequests] = [true, true, true, false, false],
        [FactName.EditCustomers] = [true, true, true, false, false],
        [FactName.MergeCustomers] = [true, false, true, false, false],
        [FactName.ReadEntries] = [true, true, true, false, false],
        [FactName.WriteEntries] = [true, true, true, false, false],
        [FactName.HoldRecords] = [false, false, true, false, true],
        [FactName.ExportPersons] = [false, false, true, false, true],
        [FactName.WatchLive] = [true, true, true, true, true],
        [FactName.ImportHistory] = [false, false, false, false, true],
        [FactName.OpenProtected] = [true, true, true, false, false],
        [FactName.LiftProtection] = [false, false, true, false, false],
        [FactName.ReadConfidential] = [false, false, false, false, false],
    };

    public static TheoryData<Role> All() => new(Enum.GetValues<Role>());

    [Theory]
    [MemberData(nameof(All))]
    public void Each_role_may_do_exactly_this(Role role)
    {
        var expected = Enum.GetValues<FactName>().Where(fact => Table[fact][(int)role]).ToHashSet();

        Assert.Equal(expected, Roles.FactsOf(role, null).Select(f => f.Name).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Only_whoever_works_in_a_department_itself_reads_what_is_confidential_there(Role role) =>
        Assert.Equal(role is Role.Clerk or Role.Handler or Role.Lead, Roles.FactsOf(role, Streets).Contains(new Fact(FactName.ReadConfidential, Streets)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_role_held_in_a_department_holds_only_there(Role role)
    {
        Assert.All(Roles.FactsOf(role, Streets), fact => Assert.Equal(Streets, fact.In));
        Assert.All(Roles.FactsOf(role, null), fact => Assert.Null(fact.In));
    }
}
