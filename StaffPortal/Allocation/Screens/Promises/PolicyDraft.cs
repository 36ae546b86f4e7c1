using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>What is promised, while it is edited.</summary>
public sealed class PolicyDraft
{
    /// <summary>Null for a new one.</summary>
    public PolicyId? Id { get; private init; }

    public int Version { get; private init; }

    public LocalDraft Name { get; private init; } = new();

    public string Calendar { get; set; } = "";

    /// <summary>Open tickets have the new targets too.</summary>
    public bool ForOpen { get; set; }

    /// <summary>By priority (normal, high, urgent) and clock (first response, next update, resolution, acceptance).</summary>
    public string[][] Targets { get; private init; } = [["", "", "", ""], ["", "", "", ""], ["", "", "", ""]];

    public static PolicyDraft Of(Policy? policy, TimeSpan day) => policy is null ? new() : new()
    {
        Id = policy.Id,
        Version = policy.Version,
        Name = LocalDraft.Of(policy.Name),
        Calendar = policy.Calendar.Value.ToString("N"),
        ForOpen = policy.Newest.ForOpen,
        Targets = [.. new[] { policy.Newest.Normal, policy.Newest.High, policy.Newest.Urgent }
            .Select(t => new[] { t.FirstResponse, t.NextUpdate, t.Resolution, t.Acceptance }.Select(length => TargetText.Of(length, day)).ToArray())],
    };

    /// <param name="day">How long a day of the chosen hours is.</param>
    /// <param name="bad">What could not be read; null when all could.</param>
    public (Targets Normal, Targets High, Targets Urgent) ToTargets(TimeSpan day, out string? bad)
    {
        bad = null;
        return (Read(Targets[0], day, ref bad), Read(Targets[1], day, ref bad), Read(Targets[2], day, ref bad));
    }

    private static Targets Read(string[] texts, TimeSpan day, ref string? bad)
    {
        var read = new TimeSpan?[texts.Length];
        for (var n = 0; n < texts.Length; n++)
            if (!TargetText.TryRead(texts[n], day, out read[n]))
                bad ??= texts[n];
        return new(read[0], read[1], read[2], read[3]);
    }
}
