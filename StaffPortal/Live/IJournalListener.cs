using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>Something in this program that keeps a copy (names of staff, the catalogue) and must know when it is old. Told before screens are.</summary>
public interface IJournalListener
{
    void Heard(IReadOnlyList<JournalEntry> entries);
}
