using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>Makes, changes and retires services; departments and teams stand in the other parts. Nothing is deleted: tickets keep what they have.</summary>
public sealed partial class CatalogueDesk(Commands commands, StaffDirectory staff, TimeProvider clock)
{
    /// <summary>Longest name and longest description, characters.</summary>
    public const int NameLength = 120;
    public const int TextLength = 1_000;

    private const int LeastDue = 15;
    private const int MostDue = 2 * 366 * 24 * 60;
    private const int MostNamed = 5;

    /// <param name="viewer">Who changes the catalogue.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The service to change; null offers a new one.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="terms">As it shall be; the code of one that is there stays.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SaveServiceAsync(Viewer viewer, CommandId command, ServiceId? id, int seen, ServiceTerms terms, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "save-service", async (db, act, stop) =>
        {
            if (await ProblemOfAsync(db, id, terms, stop) is { } problem)
                return new(null, problem);
            if (terms.Attributes.Index().FirstOrDefault(a => !IsGood(a.Item, terms.Attributes)) is { Item: not null } bad)
                return new(null, CatalogueProblem.BadQuestion, $"{bad.Index + 1}");
            if (id is not { } known)
            {
                var made = Service.Offer(act, ServiceId.New(), terms);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<Service>().SingleOrDefaultAsync(s => s.Id == known, stop) is not { } service)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(service, seen, ["terms"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            service.Change(act, terms with { Code = service.Code });
            return new(known.Value);
        }, ct);

    /// <summary>Offers it no more, or again. Tickets that have it keep it.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetireServiceAsync(Viewer viewer, CommandId command, ServiceId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "retire-service", async (db, act, stop) =>
        {
            if (await db.Set<Service>().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } service)
                return CatalogueOutcome.NotAllowed;
            service.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    private async Task<CatalogueProblem?> ProblemOfAsync(PortalContext db, ServiceId? id, ServiceTerms terms, CancellationToken ct)
    {
        if (!HasName(terms.Name))
            return CatalogueProblem.NoName;
        if (IsLong(terms.Name, NameLength) || IsLong(terms.Group, NameLength) || IsLong(terms.Description, TextLength) || terms.Keywords.Length > TextLength)
            return CatalogueProblem.TooLong;
        if (id is null && !Code().IsMatch(terms.Code))
            return CatalogueProblem.BadCode;
        if (id is null && await db.Set<Service>().AnyAsync(s => s.Code == terms.Code, ct))
            return CatalogueProblem.CodeTaken;
        if (terms.DueMinutes is < LeastDue or > MostDue)
            return CatalogueProblem.BadDue;
        if (terms.CloseAfterDays is < 1 or > ServiceTerms.MostCloseAfterDays)
            return CatalogueProblem.BadClosing;
        if (terms is { IsPublic: true, Secrecy: not Secrecy.Ordinary })
            return CatalogueProblem.PublicSecret;
        if (terms.Policy is { } policy && await db.Set<Policy>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == policy, ct) is not { IsRetired: false })
            return CatalogueProblem.NoPolicy;
        if (terms.Retention is { } kept && await db.Set<RetentionClass>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == kept, ct) is not { IsRetired: false })
            return CatalogueProblem.NoRetention;
        if (terms.Process is { } process
            && (await db.Set<Process>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == process, ct) is not { IsRetired: false } drawn || drawn.Department != terms.Department))
            return CatalogueProblem.NoProcess;
        if (await db.Set<Department>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == terms.Department, ct) is not { IsRetired: false })
            return CatalogueProblem.NoDepartment;
        var people = await staff.GetAsync(ct);
        return people.Team(terms.Team) is { IsRetired: false } team
            && (team.Department == terms.Department || people.MembersOf(team.Id).Any(m => m.ToViewer().Has(FactName.ReadTickets, terms.Department)))
            ? null : CatalogueProblem.NoTeam;
    }

    private static bool IsGood(ServiceAttribute asked, IReadOnlyList<ServiceAttribute> all) =>
        QuestionCode().IsMatch(asked.Code) && all.Count(a => a.Code == asked.Code) == 1 && HasName(asked.Question) && !IsLong(asked.Question, TextLength) && !IsLong(asked.Hint, TextLength)
        && (asked.Type is not (AttributeType.Singlevaluelist or AttributeType.Multivaluelist) || asked.Choices.Count > 0)
        && asked.Choices.All(c => QuestionCode().IsMatch(c.Key) && HasName(c.Name) && !IsLong(c.Name, NameLength) && asked.Choices.Count(o => o.Key == c.Key) == 1);

    private static bool HasName(LocalText name) => name.In(Language.Fi).Trim().Length > 0;

    private static bool IsLong(LocalText text, int most) => text.Fi.Length > most || text.Sv.Length > most || text.En.Length > most;

    private static string Named(IEnumerable<LocalText> names) => string.Join(", ", names.Take(MostNamed).Select(n => n.Here));

    private Task<CatalogueOutcome> ActAsync(
        Viewer viewer, FactName fact, CommandId command, string kind, Func<PortalContext, Act, CancellationToken, Task<CatalogueOutcome>> decide, CancellationToken ct) =>
        viewer.ActorId is not { } actor || !viewer.Has(fact) ? Task.FromResult(CatalogueOutcome.NotAllowed)
            : commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$")]
    private static partial Regex Code();

    /// <summary>Those of other systems have capitals and underlines.</summary>
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$")]
    private static partial Regex QuestionCode();
}
