namespace StaffPortal.Controls;

/// <summary>Why there is nothing.</summary>
public enum EmptyKind
{
    /// <summary>Nothing to do: good.</summary>
    Good,

    /// <summary>A filter hides what there is: say which, and clear it with one press.</summary>
    Filtered,

    /// <summary>Nothing yet: say how to begin.</summary>
    Fresh,
}
