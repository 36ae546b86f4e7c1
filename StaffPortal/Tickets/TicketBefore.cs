using System.Text.Json;
using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What an act changed, as it was before it; null parts were not touched.</summary>
public sealed record TicketBefore(OwnerBefore? Owner = null, StageCategory? Stage = null, Priority? Priority = null, int StageId = 0)
{
    /// <summary>The entry is of an act that can be taken back, and this is how things stood before it.</summary>
    internal bool IsWhatChangedIn(JournalEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Data);
        string? Was(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return entry.Kind switch
        {
            TicketKinds.Assigned => Priority is null && IsOwnerOf(Was)
                && entry.Touches("stage") == Stage is not null
                && Stage is null or StageCategory.Received or StageCategory.Triage or StageCategory.Assigned,
            TicketKinds.Moved => Priority is null && Stage?.ToString() == Was("from") && entry.Touches("owner") == Owner is not null && (Owner is null || IsOwnerOf(Was)),
            TicketKinds.Prioritised => (Owner, Stage) == (null, null) && Priority?.ToString() == Was("from"),
            _ => false,
        };
    }

    private bool IsOwnerOf(Func<string, string?> was) =>
        Owner is { } owner && owner.Owner?.Value.ToString("N") == was("fromOwner") && owner.Team?.Value.ToString("N") == was("fromTeam");
}

public sealed record OwnerBefore(StaffId? Owner, TeamId? Team);
