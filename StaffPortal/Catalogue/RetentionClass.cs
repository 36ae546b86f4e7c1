using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>How long what is written under a service is kept, and on what ground; services share one.</summary>
public sealed class RetentionClass : Journalled
{
    private RetentionClass()
    {
    }

    public RetentionClassId Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    /// <summary>From when a request was closed, or something else happened; null: for ever.</summary>
    public int? Months { get; private set; }

    public string Ground { get; private set; } = "";

    /// <summary>New services do not offer it.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => CatalogueKinds.Retention;

    public override Guid SubjectId => Id.Value;

    /// <summary>As it is said now.</summary>
    public RetentionTerms Terms => new(Name, Months, Ground);

    public static RetentionClass Make(Act act, RetentionClassId id, RetentionTerms terms)
    {
        var made = new RetentionClass { Id = id, Name = terms.Name, Months = terms.Months, Ground = terms.Ground.Trim() };
        made.Remember(act, CatalogueKinds.RetentionMade, "", made.Kept);
        return made;
    }

    public void Change(Act act, RetentionTerms terms)
    {
        (Name, Months, Ground) = (terms.Name, terms.Months, terms.Ground.Trim());
        Remember(act, CatalogueKinds.RetentionChanged, "terms", Kept);
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? CatalogueKinds.RetentionRetired : CatalogueKinds.RetentionBroughtBack, "retired");
    }

    /// <summary>The last day it keeps what ended on <paramref name="day"/>; null: for ever.</summary>
    public DateOnly? LastDayOf(DateOnly day) => Months is { } months ? day.AddMonths(months) : null;

    private (string Name, JournalValue Value) Kept => ("months", Months is { } months ? months : default(JournalValue));
}
