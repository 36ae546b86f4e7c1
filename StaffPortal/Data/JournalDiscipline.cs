using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>No change without an entry: a row is journalled, part of something journalled, or marked exempt.</summary>
public static class JournalDiscipline
{
    /// <exception cref="InvalidOperationException">Something changed without a verb.</exception>
    public static void Check(ChangeTracker tracker)
    {
        HashSet<Guid>? spoken = null;
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
                continue;
            switch (entry.Entity)
            {
                case Journalled { Memory.Count: > 0 } or JournalEntry or JournalDetail:
                    break;
                case Journalled silent:
                    throw new InvalidOperationException($"A {silent.SubjectKind} was {entry.State} without a journal entry.");
                case IPartOf part:
                    spoken ??= [.. tracker.Entries<Journalled>().Where(e => e.Entity.Memory.Count > 0).Select(e => e.Entity.SubjectId)];
                    if (!spoken.Contains(part.RootId))
                        throw new InvalidOperationException($"A {entry.Metadata.ShortName()} was {entry.State} without an entry of what it belongs to.");
                    break;
                default:
                    if (!IsExempt(entry.Metadata.ClrType) && !entry.Metadata.IsOwned())
                        throw new InvalidOperationException($"{entry.Metadata.ShortName()} is neither journalled nor marked [NotJournalled].");
                    break;
            }
        }
    }

    internal static bool IsExempt(Type type) => type.GetCustomAttribute<NotJournalledAttribute>() is not null;
}
