using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Whether it is left lying.</summary>
public sealed partial class Ticket
{
    /// <summary>When a person, the requester or another system last did something to it.</summary>
    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>When its wait was over, if nobody has touched it since.</summary>
    public DateTimeOffset? WaitOverAt { get; private set; }

    /// <summary>How it is left lying; null when it is not.</summary>
    public Neglect? Neglect { get; private set; }

    /// <summary>How badly: 0 not, 1–3.</summary>
    public int NeglectGrade { get; private set; }

    /// <summary>Since when it lies: given, touched, or the wait over.</summary>
    /// <returns>Null when it is in no such place.</returns>
    public (Neglect Kind, DateTimeOffset Since)? Lies => !IsOpen || IsHistory ? null
        : OfferedAt is { } offered ? (Tickets.Neglect.NotAccepted, offered)
        : WaitOverAt is { } over ? (Tickets.Neglect.WaitOver, over)
        : Stage == Catalogue.StageCategory.InProgress ? (Tickets.Neglect.NoNews, TouchedAt) : null;

    /// <summary>Says that it is left lying, or worse than before. False when that was said.</summary>
    public bool TellNeglect(Act act, Neglect kind, int grade)
    {
        if (kind == Neglect && grade <= NeglectGrade)
            return false;
        (Neglect, NeglectGrade) = (kind, grade);
        Tell(act, TicketKinds.Neglected, "", ("neglect", kind), ("grade", grade));
        return true;
    }

    /// <summary>Somebody did something to it: it lies no more.</summary>
    /// <returns>True when it lay.</returns>
    private bool Touch(Act act)
    {
        if (act.Origin is Origin.Timer or Origin.Rule)
            return false;
        var lay = NeglectGrade > 0;
        (TouchedAt, WaitOverAt, Neglect, NeglectGrade) = (act.At, null, null, 0);
        return lay;
    }
}
