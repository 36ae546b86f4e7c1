using StaffPortal.Rights;

namespace StaffPortal.Triage.Views;

/// <summary>All saved views as they are now; whose they are decides who sees them.</summary>
public sealed class SavedViewSnapshot(IReadOnlyList<SavedViewRow> all)
{
    public static SavedViewSnapshot Empty { get; } = new([]);

    /// <summary>The viewer's own first, then what others share; each by name.</summary>
    public IReadOnlyList<SavedViewRow> For(Viewer viewer) => !viewer.Has(FactName.ReadTickets) ? []
        : [.. all.Where(v => v.Owner == viewer.Staff || v.IsShared).OrderByDescending(v => v.Owner == viewer.Staff).ThenBy(v => v.Name, StringComparer.CurrentCulture)];

    /// <summary>Null when there is none, or none this viewer may see: the two answer alike.</summary>
    public SavedViewRow? Find(Viewer viewer, SavedViewId? id) => id is null ? null : For(viewer).FirstOrDefault(v => v.Id == id);
}
