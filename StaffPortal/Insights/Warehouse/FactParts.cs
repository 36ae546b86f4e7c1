namespace StaffPortal.Insights.Warehouse;

/// <summary>What of the facts a figure is made of; it is read anew only when that has changed.</summary>
[Flags]
public enum FactParts
{
    None = 0,

    /// <summary>What was received, how, and who placed it.</summary>
    Received = 1,

    /// <summary>What was completed, or ended otherwise.</summary>
    Work = 2,

    /// <summary>First replies.</summary>
    Replies = 4,

    /// <summary>Stays that ended.</summary>
    Stays = 8,

    /// <summary>Offers.</summary>
    Offers = 16,

    /// <summary>Anything at all: what stands open, and where.</summary>
    Anything = 32,
}
