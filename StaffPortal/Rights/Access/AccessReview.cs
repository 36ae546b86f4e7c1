using StaffPortal.Journal;

namespace StaffPortal.Rights.Access;

/// <summary>What an auditor made of an entry of the access log.</summary>
public sealed class AccessReview : Journalled
{
    public const int NoteLength = 500;

    private AccessReview()
    {
    }

    /// <summary>The entry's.</summary>
    public Guid Id { get; private init; }

    public ReviewState State { get; private set; }

    public string Note { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public override string SubjectKind => "access-review";

    public override Guid SubjectId => Id;

    public static AccessReview Of(Act act, Guid by, Guid entry, ReviewState state, string note)
    {
        var review = new AccessReview { Id = entry };
        review.Change(act, by, state, note);
        return review;
    }

    public void Change(Act act, Guid by, ReviewState state, string note)
    {
        (State, Note, By, At) = (state, note.Trim(), by, act.At);
        Remember(act, "access-review.made", "state", ("state", state));
    }
}

/// <summary>Where a review stands.</summary>
public enum ReviewState
{
    /// <summary>Nobody has looked at it.</summary>
    Open,
    InOrder,
    /// <summary>It is being asked about.</summary>
    LookedInto,
    /// <summary>It was not allowed.</summary>
    Breach,
}
