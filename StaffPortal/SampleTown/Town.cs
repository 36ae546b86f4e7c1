using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>The organisation of the town as entities, found by the codes of <see cref="TownDepartment"/>, <see cref="TownTeam"/>, <see cref="TownService"/> and <see cref="TownStaff"/>.</summary>
public sealed record Town(
    IReadOnlyDictionary<string, Department> Departments, IReadOnlyDictionary<string, Team> Teams,
    IReadOnlyDictionary<string, Service> Services, IReadOnlyDictionary<string, StaffMember> Staff)
{
    public static LocalText Name { get; } = new("Meriharju", "Havsås", "Meriharju – Havsås");

    /// <summary>"sari.koskinen" as the desks see her.</summary>
    public Viewer ViewerOf(string staff) => Staff[staff].ToViewer();

    /// <summary>Those who work from the team's queue, leads last; a team without people of its own is served by its department.</summary>
    internal IReadOnlyList<StaffMember> WorkersOf(string team)
    {
        var own = TownStaff.All.Where(s => s.Role is Role.Clerk or Role.Handler or Role.Lead).ToList();
        var workers = own.Where(s => s.Team == team).ToList();
        if (workers.Count == 0)
            workers = [.. own.Where(s => s.Department == TownTeam.Of(team).Department)];
        return [.. workers.OrderBy(s => s.Role).Select(s => Staff[s.Code])];
    }

    /// <summary>How a street is mended; other services follow the common process.</summary>
    public required Process StreetRepair { get; init; }

    /// <summary>Its service hours and what is promised in them.</summary>
    public required TownPromises Promises { get; init; }

    /// <summary>How long what is kept.</summary>
    public required IReadOnlyList<RetentionClass> Retention { get; init; }

    internal static Town Found(Chance chance, DateTimeOffset at)
    {
        var act = new Act(Origin.Import, null, at, chance.For("town").Id(at));
        var departments = TownDepartment.All.Index().ToDictionary(
            d => d.Item.Code, d => Department.Found(act, new(chance.For("department " + d.Item.Code).Id(at)), d.Item.Name, d.Index));
        var teams = TownTeam.All.Index().ToDictionary(
            t => t.Item.Code, t => Team.Make(act, new(chance.For("team " + t.Item.Code).Id(at)), departments[t.Item.Department].Id, t.Item.Name, t.Item.Icon, t.Index));
        var promises = TownPromises.Of(act, chance);
        var street = TownProcesses.Street(act, chance, departments[TownService.Of(TownProcesses.StreetRepair).Department].Id);
        var services = TownService.All.ToDictionary(
            s => s.Code, s => Service.Offer(act, new(chance.For("service " + s.Code).Id(at)), Terms(s, departments[s.Department].Id, teams[s.Team].Id, promises, street)));
        var staff = TownStaff.All.ToDictionary(s => s.Code, s => Employ(act, new(chance.For("staff " + s.Code).Id(at)), s, departments, teams));
        return new(departments, teams, services, staff) { Promises = promises, StreetRepair = street, Retention = StandardRetention.Make(act) };
    }

    private static ServiceTerms Terms(TownService service, DepartmentId department, TeamId team, TownPromises promises, Process street) => new(
        service.Code, service.Name, service.About, service.Group,
        string.Join(", ", service.Keywords.Fi, service.Keywords.Sv, service.Keywords.En), department, team, service.IsPublic,
        !service.IsPublic ? Publish.Never : service.ShowsTextAtOnce ? Publish.AtOnce : Publish.AfterApproval, service.DueHours * 60,
        [.. service.Attributes.Select(a => new ServiceAttribute(
            a.Code, a.Values.Length == 0 ? AttributeType.String : AttributeType.Singlevaluelist, a.IsRequired, a.Question, LocalText.Same(""),
            [.. a.Values.Select(v => new AttributeChoice(v.Key, v.Name))]))],
        promises.For(service), service.Code == TownProcesses.StreetRepair ? street.Id : null, Secrecy: service.Secrecy, Retention: KeptBy(service));

    private static RetentionClassId KeptBy(TownService service) => service switch
    {
        { Department: "care" } => StandardRetention.Care,
        { Theme: TextTheme.Permit } => StandardRetention.Permanent,
        _ when service.Code.EndsWith("-bill", StringComparison.Ordinal) => StandardRetention.Vouchers,
        _ => StandardRetention.Requests,
    };

    private static StaffMember Employ(Act act, StaffId id, TownStaff one, Dictionary<string, Department> departments, Dictionary<string, Team> teams)
    {
        var person = StaffMember.Join(act, id, one.First, one.Last, one.Title, one.Language, TownStaff.Issuer, one.Code);
        person.Grant(act, one.Role, one.Department is { } department ? departments[department].Id : null);
        if (one.Role is not (Role.Head or Role.Administrator))
            person.JoinTeam(act, teams[one.Team].Id);
        return person;
    }
}
