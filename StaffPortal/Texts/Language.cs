namespace StaffPortal.Texts;

/// <summary>The languages the portal speaks, in the order the law of a bilingual municipality names them.</summary>
public enum Language
{
    /// <summary>Suomi.</summary>
    Fi,

    /// <summary>Svenska.</summary>
    Sv,

    /// <summary>English.</summary>
    En,
}
