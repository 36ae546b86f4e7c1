using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>
/// The base of the two contexts. Names no entity. A save opens the transaction, takes the journal's lock, stores
/// entities and entries together and commits; nothing slow stands between. Open one per operation.
/// </summary>
public abstract class PortalContext(DbContextOptions options, PortalContextParts parts) : DbContext(options)
{
    /// <summary>The newest <c>seq</c> after the last save of this context.</summary>
    public long SavedSeq { get; private set; }

    /// <summary>The instant right after the commit of the last save, UTC.</summary>
    public DateTimeOffset CommittedAt { get; private set; }

    /// <summary>How long the last save kept everybody else from writing.</summary>
    public TimeSpan HeldFor { get; private set; }

    /// <summary>
    /// Stores what is saved before it waits for the journal, and keeps others from it only while it appends (PostgreSQL; on SQLite all of
    /// it is one turn). For rows that nobody else can know yet: whoever changes rows others may hold must wait for the journal first.
    /// </summary>
    public bool AppendsLast { get; set; }

    protected abstract Type GuidIdConverterType { get; }

    protected abstract Type? GuidConverterType { get; }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        if (GuidConverterType is { } guids)
            configurationBuilder.Properties<Guid>().HaveConversion(guids);
        foreach (var id in typeof(PortalContext).Assembly.GetTypes().Where(IsTypedId))
            configurationBuilder.Properties(id).HaveConversion(GuidIdConverterType.MakeGenericType(id));
    }

    /// <summary>Not supported: a save waits for its turn.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: a save waits for its turn to append to the journal.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var contributor in parts.Contributors)
            await contributor.BeforeSaveAsync(this, cancellationToken);

        ChangeTracker.DetectChanges();
        JournalDiscipline.Check(ChangeTracker);
        if (!ChangeTracker.HasChanges())
            return 0;

        var remembered = ChangeTracker.Entries<Journalled>().Select(e => e.Entity).Where(e => e.Memory.Count > 0).ToList();
        using var turn = await parts.Gate.EnterAsync(cancellationToken);
        var entered = parts.Clock.GetTimestamp();
        // One transaction, one outcome: a savepoint before the only statement batch would be a wasted round trip.
        Database.AutoSavepointsEnabled = false;
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        if (AppendsLast)
            await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        var locked = remembered.Count > 0 ? await AppendAsync(remembered, transaction, cancellationToken) : entered;
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        turn.Dispose();
        CommittedAt = parts.Clock.Now();
        HeldFor = parts.Clock.GetElapsedTime(parts.Gate.IsOneTurn ? entered : locked);

        ChangeTracker.AcceptAllChanges();
        foreach (var entity in remembered)
            entity.Forget();
        if (remembered.Count > 0)
            parts.Signal.Committed();
        return rows;
    }

    /// <returns>When the journal was locked.</returns>
    private async Task<long> AppendAsync(List<Journalled> remembered, IDbContextTransaction transaction, CancellationToken ct)
    {
        var seq = await parts.Gate.LockJournalAsync(Database.GetDbConnection(), transaction.GetDbTransaction(), ct);
        var locked = parts.Clock.GetTimestamp();
        var now = parts.Clock.Now();
        foreach (var (entity, draft) in remembered.SelectMany(e => e.Memory.Select(d => (e, d))))
        {
            seq++;
            var details = draft.Personal.Select(p => JournalDetail.Of(seq, p.Field, p.Value)).ToList();
            AddRange(details);
            Add(draft.ToEntry(seq, entity.SubjectKind, entity.SubjectId, now, details));
            entity.Appended(seq);
        }
        SavedSeq = seq;
        return locked;
    }

    private static bool IsTypedId(Type type) => type.IsValueType
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IGuidId<>));
}
