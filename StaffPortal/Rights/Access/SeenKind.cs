namespace StaffPortal.Rights.Access;

/// <summary>What somebody looked at.</summary>
public enum SeenKind
{
    Customer,
    Ticket,
    /// <summary>A whole visit note, decision or other entry of a timeline.</summary>
    Entry,
    Attachment,
    Export,
    /// <summary>A protected person was opened.</summary>
    Protected,
    /// <summary>Where a protected person is was shown.</summary>
    Address,
    /// <summary>A search for people by words; whoever was found is not said.</summary>
    Search,
}
