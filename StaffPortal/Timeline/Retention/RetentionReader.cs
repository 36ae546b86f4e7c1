using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Timeline.Retention;

/// <summary>Reads the list of what is past its time, and the register of what was removed. Nothing in either is personal.</summary>
public sealed class RetentionReader(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    /// <summary>Lines of a file.</summary>
    public const int MostInFile = 100_000;

    /// <summary>How it is removed, what goes on, and what stands on the list; null without the right.</summary>
    [Needs(FactName.ManageCatalogue)]
    public async Task<RetentionOverview?> ReadAsync(Viewer viewer, CancellationToken ct)
    {
        if (!RetentionDesk.May(viewer))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var settings = await db.Set<RetentionSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == RetentionSettings.Only, ct);
        var run = await db.Set<RetentionRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == RetentionRun.Only, ct);
        var groups = await db.Set<ListedRecord>().AsNoTracking().GroupBy(r => new { r.Kind, r.Class, r.Service })
            .Select(g => new ListedGroup(g.Key.Kind, g.Key.Class, g.Key.Service, g.Count(), g.Sum(r => r.IsHeld ? 1 : 0), g.Min(r => r.Deadline))).ToListAsync(ct);
        return new(
            settings?.RemovesByItself ?? false, settings?.CustomerMonths ?? RetentionSettings.UsualCustomerMonths, run?.ListedAt, run?.HasMore ?? false, run?.IsBusyAt(clock.GetUtcNow()) ?? false, run?.IsStopping ?? false,
            run?.Total ?? 0, run?.Done ?? 0, [.. groups.OrderBy(g => g.Kind).ThenByDescending(g => g.Count)]);
    }

    /// <summary>Lines of the list, the longest past first.</summary>
    [Needs(FactName.ManageCatalogue)]
    public async Task<IReadOnlyList<ListedLine>> LinesAsync(Viewer viewer, RecordKind? kind, ServiceId? service, int most, CancellationToken ct)
    {
        if (!RetentionDesk.May(viewer))
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = db.Set<ListedRecord>().AsNoTracking();
        if (kind is { } only)
            lines = lines.Where(r => r.Kind == only);
        if (service is { } one)
            lines = lines.Where(r => r.Service == one);
        return await lines.OrderBy(r => r.Deadline).ThenBy(r => r.Number).ThenBy(r => r.Id).Take(most)
            .Select(r => new ListedLine(r.Id, r.Kind, r.Subject, r.Number, r.Service, r.Class, r.Deadline, r.ListedOn, r.IsHeld)).ToListAsync(ct);
    }

    /// <summary>What was removed, the newest first. For auditors too.</summary>
    [Needs(FactName.Audit)]
    [Needs(FactName.ManageCatalogue)]
    public async Task<IReadOnlyList<RemovalLine>?> RegisterAsync(Viewer viewer, int most, CancellationToken ct)
    {
        if (!viewer.Scope(FactName.Audit).Everywhere && !RetentionDesk.May(viewer))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Removal>().AsNoTracking().OrderByDescending(r => r.At).ThenByDescending(r => r.Number).ThenBy(r => r.Id).Take(most)
            .Select(r => new RemovalLine(r.Id, r.Kind, r.Subject, r.Number, r.Service, r.Class, r.Deadline, r.At, r.By)).ToListAsync(ct);
    }
}

/// <param name="ListedAt">When the list was made, UTC; null before the first.</param>
/// <param name="HasMore">There was more than a list holds.</param>
/// <param name="IsBusy">A list is being made, or something removed.</param>
/// <param name="Total">How many the removal that goes on, or the last one, was to remove.</param>
/// <param name="Done">How many of them it has looked at.</param>
public sealed record RetentionOverview(
    bool RemovesByItself, int CustomerMonths, DateTimeOffset? ListedAt, bool HasMore, bool IsBusy, bool IsStopping, int Total, int Done, IReadOnlyList<ListedGroup> Groups)
{
    public int Count => Groups.Sum(g => g.Count);

    /// <summary>What may go: the rest is held.</summary>
    public int Free => Groups.Sum(g => g.Count - g.Held);
}

/// <param name="Held">How many of them a legal hold keeps.</param>
/// <param name="First">The earliest deadline.</param>
public sealed record ListedGroup(RecordKind Kind, RetentionClassId? Class, ServiceId? Service, int Count, int Held, DateOnly First);

public sealed record ListedLine(Guid Id, RecordKind Kind, Guid Subject, long? Number, ServiceId? Service, RetentionClassId? Class, DateOnly Deadline, DateOnly ListedOn, bool IsHeld);

/// <param name="By">Who pressed for it; null when the portal did it by itself.</param>
public sealed record RemovalLine(Guid Id, RecordKind Kind, Guid Subject, long? Number, ServiceId? Service, RetentionClassId? Class, DateOnly Deadline, DateTimeOffset At, Guid? By);
