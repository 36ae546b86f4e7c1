namespace StaffPortal.Controls;

/// <summary>How loudly a count speaks.</summary>
public enum CountKind
{
    /// <summary>On a sunken ground, beside a title.</summary>
    Sunken,

    /// <summary>Bare, at the end of a line.</summary>
    Plain,

    /// <summary>With a plus: what has come and is held.</summary>
    More,

    /// <summary>Bare, in the colour of "late soon".</summary>
    Warn,

    /// <summary>On red: asks for a look now.</summary>
    Alert,
}
