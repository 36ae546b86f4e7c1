namespace StaffPortal.Timeline;

/// <summary>Why an entry was not taken.</summary>
public enum EntryRefusal
{
    NotAllowed,
    UnknownCustomer,
    UnknownService,
    /// <summary>Neither a title nor a text nor a measurement.</summary>
    Empty,
    TooLong,
    FromFuture,
    TooOld,
    /// <summary>A value that no body has.</summary>
    BadMeasure,
    MeasuredTwice,
    /// <summary>The same id was sent with something else.</summary>
    IdTaken,
    NoId,
    Unknown,
    TooMany,
}
