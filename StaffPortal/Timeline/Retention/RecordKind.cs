namespace StaffPortal.Timeline.Retention;

/// <summary>What is kept for a time.</summary>
public enum RecordKind
{
    /// <summary>A request, with all that was said on it.</summary>
    Request,
    /// <summary>An entry of a timeline.</summary>
    Entry,
    /// <summary>Who somebody is, once nothing else of them is left.</summary>
    Customer,
}
