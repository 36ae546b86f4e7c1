namespace StaffPortal.Journal;

/// <summary>An entity that changes only through verbs, each of which remembers its journal entry.</summary>
public abstract class Journalled
{
    private readonly List<JournalDraft> memory = [];

    /// <summary>Grows by one with every entry; also the database's concurrency token.</summary>
    public int Version { get; private set; }

    public abstract string SubjectKind { get; }

    public abstract Guid SubjectId { get; }

    protected virtual Guid? JournalTicket => null;

    protected virtual Guid? JournalCustomer => null;

    /// <summary>What happened since it was loaded, oldest first; empty again after the save.</summary>
    public IReadOnlyList<JournalDraft> Memory => memory;

    public void Forget() => memory.Clear();

    /// <summary>An entry it remembered has this place in the journal; told before both are stored.</summary>
    protected internal virtual void Appended(long seq)
    {
    }

    /// <param name="act">Who and when.</param>
    /// <param name="kind">The word of what happened.</param>
    /// <param name="fields">The fields set, between spaces; empty when it can collide with nothing.</param>
    /// <param name="data">Ids, our own words and numbers.</param>
    protected void Remember(Act act, string kind, string fields, params (string Name, JournalValue Value)[] data) =>
        Remember(act, kind, fields, data, []);

    /// <param name="act">Who and when.</param>
    /// <param name="kind">The word of what happened.</param>
    /// <param name="fields">The fields set, between spaces.</param>
    /// <param name="data">Ids, our own words and numbers.</param>
    /// <param name="personal">Personal before/after values: stored beside the journal, sealed in it.</param>
    protected void Remember(Act act, string kind, string fields, (string Name, JournalValue Value)[] data, (string Field, string Value)[] personal)
    {
        Version++;
        memory.Add(new(act, kind, fields.Length == 0 ? "" : $" {fields} ", Version, JournalTicket, JournalCustomer, data, personal));
    }
}
