namespace StaffPortal.Data.Words;

/// <summary>How far a search goes. The wide one is asked only when the exact one found nothing.</summary>
public enum Reach
{
    /// <summary>Words, their stems and beginnings as they were typed.</summary>
    Exact,

    /// <summary>Also words that share the first four letters of the stem.</summary>
    Wide,
}
