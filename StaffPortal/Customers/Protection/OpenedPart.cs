namespace StaffPortal.Customers.Protection;

/// <summary>What of a protected person is opened.</summary>
public enum OpenedPart
{
    /// <summary>Who they are, how they are called, what they asked and what happened: all but where they are.</summary>
    Person,
    /// <summary>Where they live, and the places their requests speak of.</summary>
    Address,
}
