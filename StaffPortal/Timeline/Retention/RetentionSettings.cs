using StaffPortal.Journal;

namespace StaffPortal.Timeline.Retention;

/// <summary>How the municipality removes what is past its time. There is one.</summary>
public sealed class RetentionSettings : Journalled
{
    /// <summary>Of a customer of whom nothing else is left, from the last change of their record.</summary>
    public const int UsualCustomerMonths = 24;

    public static readonly Guid Only = Guid.Parse("01990000-0000-7000-8000-0000000000b1");

    private RetentionSettings()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Each night removes what stood on the list of an earlier night; otherwise a person does.</summary>
    public bool RemovesByItself { get; private set; }

    public int CustomerMonths { get; private set; } = UsualCustomerMonths;

    public override string SubjectKind => RetentionKinds.Settings;

    public override Guid SubjectId => Id;

    public static RetentionSettings Usual() => new() { Id = Only };

    public void Settle(Act act, bool removesByItself, int customerMonths)
    {
        (RemovesByItself, CustomerMonths) = (removesByItself, customerMonths);
        Remember(act, RetentionKinds.Settled, "settings", ("byItself", removesByItself), ("customerMonths", customerMonths));
    }

    /// <summary>A removal has ended; what was removed stands in the register.</summary>
    public void Removed(Act act, int count) => Remember(act, RetentionKinds.Removed, "", ("count", count));
}
