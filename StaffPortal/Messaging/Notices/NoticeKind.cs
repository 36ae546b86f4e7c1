namespace StaffPortal.Messaging.Notices;

/// <summary>Why somebody should know now; each can be switched off by the person it is for. The first that fits an entry counts.</summary>
public enum NoticeKind
{
    /// <summary>They were given a ticket.</summary>
    Assigned,
    /// <summary>A ticket they had was given to somebody else, or to nobody.</summary>
    Taken,
    /// <summary>A ticket they gave to somebody came back: declined or returned.</summary>
    GivenBack,
    /// <summary>A note names them: <c>@Leena Nyberg</c>.</summary>
    Named,
    /// <summary>The requester or a colleague said something on a ticket they have.</summary>
    Said,
    /// <summary>A flag was raised on a ticket they have, or in the queue of a team of theirs.</summary>
    Flagged,
    /// <summary>A call they promised is due.</summary>
    CallBack,
    /// <summary>A ticket they have has waited long enough.</summary>
    WaitEnded,
    /// <summary>A ticket they have is left lying; from the second grade on, or when nobody has it, also one of a team they lead.</summary>
    Neglected,
    /// <summary>A promise on a ticket they have is late soon.</summary>
    LateSoon,
    /// <summary>A promise on a ticket they have is late.</summary>
    Late,
}
