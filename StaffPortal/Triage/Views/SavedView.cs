using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Triage.Views;

/// <summary>A place on the desk somebody named to come back to: a view with its filters and order. Never what was looked for, which may name a person.</summary>
public sealed class SavedView : Journalled
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLength = 60;

    /// <summary>Most of one person.</summary>
    public const int Most = 50;

    private SavedView()
    {
    }

    public SavedViewId Id { get; private init; }

    public StaffId Owner { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>As <see cref="DeskAddress.ToUri"/> writes it: <c>/desk?language=sv</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Everybody at the desk sees it; each sees in it only what they may.</summary>
    public bool IsShared { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public override string SubjectKind => SavedViewKinds.Subject;

    public override Guid SubjectId => Id.Value;

    public static SavedView Make(Act act, SavedViewId id, StaffId owner, string name, DeskAddress place, bool isShared)
    {
        var view = new SavedView { Id = id, Owner = owner, Name = name.Trim(), Address = Written(place), IsShared = isShared };
        view.Remember(act, SavedViewKinds.Made, "", ("shared", isShared));
        return view;
    }

    public void Change(Act act, string name, DeskAddress place, bool isShared)
    {
        if ((Name, Address, IsShared) == (name.Trim(), Written(place), isShared))
            return;
        (Name, Address, IsShared) = (name.Trim(), Written(place), isShared);
        Remember(act, SavedViewKinds.Changed, "view", ("shared", isShared));
    }

    public void Remove(Act act)
    {
        if (RemovedAt is not null)
            return;
        RemovedAt = act.At;
        Remember(act, SavedViewKinds.Removed, "removed");
    }

    public void Restore(Act act)
    {
        if (RemovedAt is null)
            return;
        RemovedAt = null;
        Remember(act, SavedViewKinds.Restored, "removed");
    }

    private static string Written(DeskAddress place) => (place with { Ticket = null, Saved = null }).ToUri();
}
