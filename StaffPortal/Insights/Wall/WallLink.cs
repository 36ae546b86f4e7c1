using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>A link by which a screen on a wall shows one team's figures without anybody being signed in.</summary>
public sealed class WallLink : Journalled
{
    private WallLink()
    {
    }

    public WallLinkId Id { get; private init; }

    public TeamId Team { get; private init; }

    /// <summary>Where the screen hangs.</summary>
    public string Place { get; private init; } = "";

    public Language Language { get; private init; }

    /// <summary>SHA-256 of the secret; the secret itself is shown once and kept nowhere.</summary>
    public byte[] Hash { get; private init; } = [];

    public DateTimeOffset MadeAt { get; private init; }

    public Guid? MadeBy { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public Guid? RevokedBy { get; private set; }

    public override string SubjectKind => WallKinds.Subject;

    public override Guid SubjectId => Id.Value;

    /// <param name="act">Who and when.</param>
    /// <param name="id">Its id.</param>
    /// <param name="terms">What it is for.</param>
    /// <param name="hash">Of its secret, by <see cref="WallSecret.Hash"/>.</param>
    public static WallLink Make(Act act, WallLinkId id, WallLinkTerms terms, byte[] hash)
    {
        var link = new WallLink
        {
            Id = id,
            Team = terms.Team,
            Place = terms.Place.Trim(),
            Language = terms.Language,
            Hash = hash,
            MadeAt = act.At,
            MadeBy = act.ActorId,
        };
        link.Remember(act, WallKinds.Made, "", ("team", link.Team.Value), ("language", link.Language));
        return link;
    }

    /// <summary>It opens nothing from now on; it can never be given back.</summary>
    public void Revoke(Act act)
    {
        if (RevokedAt is not null)
            return;
        (RevokedAt, RevokedBy) = (act.At, act.ActorId);
        Remember(act, WallKinds.Revoked, "revoked", ("team", Team.Value));
    }

    /// <summary>Whoever comes with this link: nobody in particular, who may see figures of the team's department. Only the wall takes one.</summary>
    public Viewer ToViewer(DepartmentId department) =>
        RevokedAt is null ? new(Id.Value, "", new HashSet<Fact> { new(FactName.ReadFigures, department) }) : Viewer.Anonymous;
}
