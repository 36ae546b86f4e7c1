namespace StaffPortal.Controls;

/// <summary>What a banner is about.</summary>
public enum BannerKind
{
    /// <summary>Something failed.</summary>
    Failed,

    /// <summary>Something needs care.</summary>
    Care,

    /// <summary>Something to know.</summary>
    Know,

    /// <summary>No right to this part, or a protected person.</summary>
    Protected,

    /// <summary>It went well.</summary>
    Done,
}
