using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Open tickets stay on the version of the process they began on, until an administrator moves them to the newest.</summary>
public sealed class ProcessDesk(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock)
{
    private const int Batch = 100;
    private const int Tries = 3;

    /// <summary>How many open tickets of the services that follow a process are not on its newest version, by where they stand.</summary>
    [Needs(FactName.ManageCatalogue)]
    public async Task<IReadOnlyList<ProcessUse>> EarlierAsync(Viewer viewer, ProcessId id, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        if (!viewer.Has(FactName.ManageCatalogue) || !known.Processes.TryGetValue(id, out var process))
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var stands = await Earlier(db.Set<Ticket>().AsNoTracking(), known, process)
            .GroupBy(t => new { t.Process, t.ProcessVersion, t.Stage, t.StageId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return [.. stands.OrderBy(s => s.Key.Process == id).ThenBy(s => s.Key.ProcessVersion).ThenBy(s => s.Key.Stage).ThenBy(s => s.Key.StageId).Select(s =>
        {
            var stage = known.ProcessOf(s.Key.Process, s.Key.ProcessVersion).Stage(s.Key.StageId, s.Key.Stage);
            return new ProcessUse(s.Key.Process, s.Key.ProcessVersion, s.Key.Stage, s.Key.StageId, stage.Name, s.Count, GoalOf(process, s.Key.Process, stage).Id);
        })];
    }

    /// <summary>Moves them, in batches. What was moved before a stop stays moved; asked again it goes on with the rest.</summary>
    /// <param name="viewer">Who moves them.</param>
    /// <param name="id">The process.</param>
    /// <param name="goals">Where those of each stage shall stand; others go where <see cref="EarlierAsync"/> said.</param>
    /// <param name="moved">Hears how many are moved.</param>
    /// <param name="ct">Stops after the batch.</param>
    /// <returns>How many were moved; null without the right or the process.</returns>
    [Needs(FactName.ManageCatalogue)]
    public async Task<int?> MoveAsync(
        Viewer viewer, ProcessId id, IReadOnlyDictionary<(ProcessId? Process, int ProcessVersion, StageCategory Stage, int StageId), int> goals, IProgress<int>? moved, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        if (!viewer.Has(FactName.ManageCatalogue) || viewer.ActorId is not { } actor || !known.Processes.TryGetValue(id, out var process))
            return null;
        var (count, after, lost) = (0, 0L, 0);
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var tickets = await Earlier(db.Set<Ticket>(), known, process).Where(t => t.Number > after).OrderBy(t => t.Number).Take(Batch)
                .Include(t => t.Visits).AsSplitQuery().ToListAsync(ct);
            if (tickets.Count == 0)
                return count;
            var act = Act.By(actor, clock.Now());
            foreach (var ticket in tickets)
            {
                ticket.Follow(known.ProcessOf(ticket.Process, ticket.ProcessVersion));
                var goal = goals.TryGetValue((ticket.Process, ticket.ProcessVersion, ticket.Stage, ticket.StageId), out var chosen)
                    && process.Newest.Stages.FirstOrDefault(s => s.Id == chosen) is { } stage && Workflow.IsOpen(stage.Category) ? stage : GoalOf(process, ticket.Process, ticket.Here);
                ticket.GoOver(act, new(id, process.Newest), goal);
            }
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException) when (++lost < Tries)
            {
                // Somebody works on one of them: the batch is read again.
                continue;
            }
            (count, after, lost) = (count + tickets.Count, tickets[^1].Number, 0);
            moved?.Report(count);
        }
    }

    private static IQueryable<Ticket> Earlier(IQueryable<Ticket> tickets, CatalogueSnapshot known, Process process)
    {
        var services = known.Services.Values.Where(s => s.Process == process.Id).Select(s => s.Id).ToList();
        var (id, newest) = ((ProcessId?)process.Id, process.Newest.Number);
        return tickets.Where(t => t.IsOpen && !t.IsHistory && services.Contains(t.Service) && (t.Process == null || t.Process != id || t.ProcessVersion != newest));
    }

    /// <summary>The same stage, where it is still there and means the same; else the first that means the same.</summary>
    private static ProcessStage GoalOf(Process process, ProcessId? from, ProcessStage stage) =>
        process.Newest.Stage(from == process.Id && process.Newest.Stages.Any(s => s.Id == stage.Id && s.Category == stage.Category) ? stage.Id : 0, stage.Category);
}
