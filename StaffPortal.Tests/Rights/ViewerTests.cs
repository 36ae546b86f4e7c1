using StaffPortal.Rights;
using Xunit;

namespace StaffPortal.Tests.Rights;

public sealed class ViewerTests
{
    private static readonly DepartmentId Streets = DepartmentId.New();
    private static readonly DepartmentId Care = DepartmentId.New();
    private static readonly DepartmentId Schools = DepartmentId.New();

    [Fact]
    public void A_fact_held_everywhere_holds_in_every_department()
    {
        var viewer = With(new Fact(FactName.ReadTickets));

        Assert.Equal((true, true, true), (viewer.Has(FactName.ReadTickets), viewer.Has(FactName.ReadTickets, Streets), viewer.Has(FactName.ReadTickets, Care)));
    }

    [Fact]
    public void A_fact_held_in_a_department_holds_there_and_somewhere_but_nowhere_else()
    {
        var viewer = With(new Fact(FactName.ReadTickets, Streets));

        Assert.Equal((true, true, false), (viewer.Has(FactName.ReadTickets), viewer.Has(FactName.ReadTickets, Streets), viewer.Has(FactName.ReadTickets, Care)));
    }

    [Fact]
    public void One_fact_is_not_another()
    {
        var viewer = With(new Fact(FactName.ReadTickets));

        Assert.Equal((false, false), (viewer.Has(FactName.WorkTickets), viewer.Has(FactName.WorkTickets, Streets)));
    }

    [Fact]
    public void Nobody_may_do_nothing()
    {
        Assert.All(Enum.GetValues<FactName>(), fact => Assert.False(Viewer.Anonymous.Has(fact)));
        Assert.All(Enum.GetValues<FactName>(), fact => Assert.True(Viewer.Anonymous.Scope(fact).Nowhere));
        Assert.Null(Viewer.Anonymous.Staff);
    }

    [Fact]
    public void A_scope_is_everywhere_or_the_departments_of_the_fact()
    {
        var viewer = With(new(FactName.ReadTickets, Care), new(FactName.ReadTickets, Streets), new(FactName.WorkTickets, Schools), new(FactName.Audit), new(FactName.Audit, Care));

        var read = viewer.Scope(FactName.ReadTickets);
        Assert.Equal((false, false), (read.Everywhere, read.Nowhere));
        Assert.Equal(new[] { Care, Streets }.OrderBy(d => d.Value), read.Departments);
        Assert.Equal((true, true, false), (read.Holds(Care), read.Holds(Streets), read.Holds(Schools)));

        var audit = viewer.Scope(FactName.Audit);
        Assert.Equal((true, 0, true, false), (audit.Everywhere, audit.Departments.Count, audit.Holds(Schools), audit.Nowhere));

        var keys = viewer.Scope(FactName.ManageKeys);
        Assert.Equal((false, true, false), (keys.Everywhere, keys.Nowhere, keys.Holds(Care)));
    }

    [Fact]
    public void Equal_scopes_have_equal_keys_and_different_ones_never()
    {
        var (one, other) = (With(new(FactName.ReadTickets, Care), new(FactName.ReadTickets, Streets)), With(new(FactName.ReadTickets, Streets), new(FactName.ReadTickets, Care)));
        Assert.Equal(Key(one), Key(other));

        Viewer[] different =
        [
            Viewer.Anonymous, With(new Fact(FactName.ReadTickets)), With(new Fact(FactName.ReadTickets, Care)), With(new Fact(FactName.ReadTickets, Streets)), one,
            With(new(FactName.ReadTickets, Care), new(FactName.ReadTickets, Schools)),
        ];
        Assert.Equal(different.Length, different.Select(Key).Distinct().Count());
    }

    private static string Key(Viewer viewer) => viewer.Scope(FactName.ReadTickets).Key;

    private static Viewer With(params Fact[] facts) => new(Guid.CreateVersion7(), "Sari Koskinen", facts.ToHashSet());
}
