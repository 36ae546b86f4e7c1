namespace StaffPortal.Journal;

/// <summary>What made a change happen.</summary>
public enum Origin
{
    Person,
    Rule,
    Channel,
    /// <summary>History brought in: raises no news, notice, flag, message or warning.</summary>
    Import,
    Timer,
}
