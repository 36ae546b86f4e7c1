using StaffPortal.Customers;
using StaffPortal.Journal;

namespace StaffPortal.Timeline.Pins;

/// <summary>Somebody has seen to what was pinned: it, and all of the same concern before it, is pinned no more.</summary>
public sealed class Dismissal : Journalled
{
    private Dismissal()
    {
    }

    public Guid Id { get; private init; }

    public CustomerId Customer { get; private init; }

    /// <summary>The note or request it was found in.</summary>
    public Guid Source { get; private init; }

    public string Code { get; private init; } = "";

    /// <summary>When what was found happened, UTC.</summary>
    public DateTimeOffset UpTo { get; private init; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private init; }

    public Guid By { get; private init; }

    /// <summary>It was taken back; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; private set; }

    public override string SubjectKind => ConcernKinds.Pin;

    public override Guid SubjectId => Id;

    protected override Guid? JournalCustomer => Customer.Value;

    public static Dismissal Of(Act act, Guid by, Finding finding, string reason)
    {
        var dismissal = new Dismissal
        {
            Id = Guid.CreateVersion7(), Customer = finding.Customer, Source = finding.Source, Code = finding.Code, UpTo = finding.At, Reason = reason.Trim(), At = act.At, By = by,
        };
        dismissal.Remember(act, ConcernKinds.Dismissed, "", ("source", finding.Source));
        return dismissal;
    }

    public bool Undo(Act act)
    {
        if (UndoneAt is not null)
            return false;
        UndoneAt = act.At;
        Remember(act, ConcernKinds.PinnedAgain, "");
        return true;
    }

    /// <summary>Forgets why; what it speaks of is removed.</summary>
    public void Erase(Act act)
    {
        Reason = "";
        Remember(act, ConcernKinds.DismissalErased, "");
    }

    public bool Covers(Finding finding) => UndoneAt is null && (finding.Source == Source || (finding.Code == Code && finding.At <= UpTo));
}
