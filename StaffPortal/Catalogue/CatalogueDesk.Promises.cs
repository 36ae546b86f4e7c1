using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>Service hours and what is promised in them.</summary>
public sealed partial class CatalogueDesk
{
    /// <param name="viewer">Who changes the catalogue.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The calendar to change; null makes a new one.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="name">In at least one language.</param>
    /// <param name="versions">All of them, in any order.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SaveHoursAsync(
        Viewer viewer, CommandId command, CalendarId? id, int seen, LocalText name, IReadOnlyList<CalendarVersion> versions, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "save-hours", async (db, act, stop) =>
        {
            if (NameProblem(name) is { } unnamed)
                return new(null, unnamed);
            if (versions.Count == 0)
                return new(null, CatalogueProblem.NeverOpen);
            if (CalendarCheck.Of(versions) is { } finding)
                return new(null, Enum.Parse<CatalogueProblem>(finding.Fault.ToString()), Where(finding));
            if (id is not { } known)
            {
                var made = Hours.Open(act, CalendarId.New(), name, versions);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<Hours>().SingleOrDefaultAsync(h => h.Id == known, stop) is not { } hours)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(hours, seen, ["hours"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            hours.Change(act, name, versions);
            return new(known.Value);
        }, ct);

    /// <summary>Retires it, or brings it back. One that a policy counts in is not retired.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetireHoursAsync(Viewer viewer, CommandId command, CalendarId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "retire-hours", async (db, act, stop) =>
        {
            if (await db.Set<Hours>().SingleOrDefaultAsync(h => h.Id == id, stop) is not { } hours)
                return CatalogueOutcome.NotAllowed;
            var users = await db.Set<Policy>().AsNoTracking().Where(p => p.Calendar == id && !p.IsRetired).ToListAsync(stop);
            if (isRetired && users.Count > 0)
                return new(null, CatalogueProblem.Used, Named(users.Select(p => p.Name)));
            hours.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    /// <param name="viewer">Who changes the catalogue.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The policy to change; null makes a new one.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="name">In at least one language.</param>
    /// <param name="calendar">In whose hours its targets are counted.</param>
    /// <param name="forOpen">Tickets that are open have the new targets too.</param>
    /// <param name="targets">Of normal, high and urgent priority.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SavePolicyAsync(
        Viewer viewer, CommandId command, PolicyId? id, int seen, LocalText name, CalendarId calendar, bool forOpen, (Targets Normal, Targets High, Targets Urgent) targets,
        CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "save-policy", async (db, act, stop) =>
        {
            if (NameProblem(name) is { } unnamed)
                return new(null, unnamed);
            if (new[] { targets.Normal, targets.High, targets.Urgent }.SelectMany(t => new[] { t.FirstResponse, t.NextUpdate, t.Resolution, t.Acceptance })
                .Any(t => t <= TimeSpan.Zero || t > ProcessCheck.MostTarget))
                return new(null, CatalogueProblem.BadTarget);
            if (await db.Set<Hours>().AsNoTracking().SingleOrDefaultAsync(h => h.Id == calendar, stop) is not { IsRetired: false })
                return new(null, CatalogueProblem.NoCalendar);
            var version = new PolicyVersion(act.At, forOpen, targets.Normal, targets.High, targets.Urgent);
            if (id is not { } known)
            {
                var made = Policy.Promise(act, PolicyId.New(), name, calendar, version);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<Policy>().SingleOrDefaultAsync(p => p.Id == known, stop) is not { } policy)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(policy, seen, ["terms"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            policy.Change(act, name, calendar, version);
            return new(known.Value);
        }, ct);

    /// <summary>Retires it, or brings it back. One that offered services promise is not retired.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetirePolicyAsync(Viewer viewer, CommandId command, PolicyId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "retire-policy", async (db, act, stop) =>
        {
            if (await db.Set<Policy>().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } policy)
                return CatalogueOutcome.NotAllowed;
            var users = await db.Set<Service>().AsNoTracking().Where(s => s.Policy == id && !s.IsRetired).ToListAsync(stop);
            if (isRetired && users.Count > 0)
                return new(null, CatalogueProblem.Used, Named(users.Select(s => s.Name)));
            policy.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    private static CatalogueProblem? NameProblem(LocalText name) =>
        !HasName(name) ? CatalogueProblem.NoName : IsLong(name, NameLength) ? CatalogueProblem.TooLong : null;

    /// <summary>The day in the language here; a holiday is said by its word in the code, which the screen knows.</summary>
    private static string Where(CalendarFinding finding) => finding switch
    {
        { Weekday: { } weekday } => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(weekday),
        { Day: { } day } when day > DateOnly.MinValue => day.ToString("d", CultureInfo.CurrentCulture),
        { Holiday: { } holiday } => holiday.ToString(),
        _ => "",
    };
}
