using StaffPortal.Journal;

namespace StaffPortal.Channels.Keys;

/// <summary>When a key was last used, to the minute.</summary>
[NotJournalled("it changes with every use and decides nothing")]
public sealed class ApiKeyUse
{
    public ApiKeyId Key { get; init; }

    public DateTimeOffset At { get; init; }
}
