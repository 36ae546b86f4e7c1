using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Keys;

/// <summary>A key by which a program outside makes requests, writes customers' timelines or follows the live feed.</summary>
public sealed class ApiKey : Journalled
{
    private ApiKey()
    {
    }

    public ApiKeyId Id { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of the secret; the secret itself is shown once and kept nowhere.</summary>
    public byte[] Hash { get; private init; } = [];

    public bool MayCreate { get; private init; }

    public bool MayWatch { get; private init; }

    /// <summary>Sends what happened with customers in another system.</summary>
    public bool MayWrite { get; private init; }

    public int PerMinute { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public Guid? MadeBy { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public Guid? RevokedBy { get; private set; }

    public override string SubjectKind => ApiKeyKinds.Subject;

    public override Guid SubjectId => Id.Value;

    /// <param name="act">Who and when.</param>
    /// <param name="id">Its id.</param>
    /// <param name="terms">What it is for.</param>
    /// <param name="hash">Of its secret, by <see cref="ApiKeySecret.Hash"/>.</param>
    public static ApiKey Make(Act act, ApiKeyId id, ApiKeyTerms terms, byte[] hash)
    {
        var key = new ApiKey
        {
            Id = id,
            Name = terms.Name.Trim(),
            Hash = hash,
            MayCreate = terms.MayCreate,
            MayWatch = terms.MayWatch,
            MayWrite = terms.MayWrite,
            PerMinute = terms.PerMinute,
            MadeAt = act.At,
            MadeBy = act.ActorId,
        };
        key.Remember(act, ApiKeyKinds.Made, "", ("create", key.MayCreate), ("watch", key.MayWatch), ("write", key.MayWrite), ("perMinute", key.PerMinute));
        return key;
    }

    /// <summary>It is refused from now on; it can never be given back.</summary>
    public void Revoke(Act act)
    {
        if (RevokedAt is not null)
            return;
        (RevokedAt, RevokedBy) = (act.At, act.ActorId);
        Remember(act, ApiKeyKinds.Revoked, "revoked");
    }

    /// <summary>Who comes with this key. Following the feed means hearing of every department's tickets: ids and our words, no texts.</summary>
    public Viewer ToViewer() => new(Id.Value, Name, Facts().ToHashSet());

    private IEnumerable<Fact> Facts()
    {
        if (RevokedAt is not null)
            yield break;
        if (MayCreate)
            yield return new Fact(FactName.CreateRequests);
        if (MayWatch)
        {
            yield return new Fact(FactName.WatchLive);
            yield return new Fact(FactName.ReadTickets);
        }
        if (MayWrite)
            yield return new Fact(FactName.WriteEntries);
    }
}
