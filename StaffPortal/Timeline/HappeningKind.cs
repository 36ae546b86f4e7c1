namespace StaffPortal.Timeline;

/// <summary>What one line of a timeline tells of.</summary>
public enum HappeningKind
{
    /// <summary>They asked for something.</summary>
    Request,
    /// <summary>They reached us about it again.</summary>
    Contact,
    Reply,
    Note,
    /// <summary>We promised to call, or called.</summary>
    Promise,
    /// <summary>Somebody raised a flag.</summary>
    Flag,
    /// <summary>Work waits for somebody else.</summary>
    Waiting,
    /// <summary>It was resolved or closed.</summary>
    Done,
    /// <summary>Any other step of the work.</summary>
    Step,
    Visit,
    Measurement,
    Decision,
    Money,
    /// <summary>What is known of the customer themselves was changed.</summary>
    Record,
    /// <summary>Something the reader may not see.</summary>
    Hidden,
}

/// <summary>What a timeline can be narrowed to.</summary>
public enum HappeningGroup
{
    Flagged,
    Contacts,
    Work,
    Visits,
    Decisions,
    Money,
    Record,
}
