namespace StaffPortal.Rights;

/// <summary>What each role may do: a table, tested whole.</summary>
public static class Roles
{
    private static readonly FactName[] Handling = [FactName.ReadTickets, FactName.WorkTickets, FactName.SeeContactData, FactName.CreateRequests, FactName.EditCustomers, FactName.ReadEntries, FactName.WriteEntries, FactName.WatchLive, FactName.OpenProtected];

    private static readonly Dictionary<Role, FactName[]> Table = new()
    {
        [Role.Clerk] = [.. Handling, FactName.AssignTickets, FactName.MergeCustomers],
        [Role.Handler] = Handling,
        [Role.Lead] = [.. Handling, FactName.AssignTickets, FactName.MergeCustomers, FactName.ReadFigures, FactName.MarkChanges, FactName.LiftProtection, FactName.HoldRecords, FactName.ExportPersons],
        [Role.Head] = [FactName.ReadTickets, FactName.ReadFigures, FactName.MarkChanges, FactName.WatchLive],
        [Role.Administrator] = [FactName.ReadTickets, FactName.ManageCatalogue, FactName.ManageStaff, FactName.ManageKeys, FactName.ManageRules, FactName.Audit, FactName.WatchLive, FactName.ImportHistory, FactName.HoldRecords, FactName.ExportPersons],
    };

    /// <summary>Whoever works in a department reads its confidential services too; whoever works everywhere does not.</summary>
    private static readonly Role[] Inside = [Role.Clerk, Role.Handler, Role.Lead];

    public static IEnumerable<Fact> FactsOf(Role role, DepartmentId? department) =>
        (department is not null && Inside.Contains(role) ? Table[role].Append(FactName.ReadConfidential) : Table[role]).Select(name => new Fact(name, department));
}
