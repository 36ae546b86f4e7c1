using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Staff;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Casework.Screens.Tasks;

/// <summary>What is asked of another unit.</summary>
public sealed partial class AskTaskDialog
{
    private string title = "";
    private string team = "";
    private string text = "";
    private int target;
    private string? problem;

    /// <summary>The team that asks; it is not offered.</summary>
    [Parameter]
    public TeamId? From { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    private IEnumerable<(string Value, string Name)> Units =>
        Staff.Current.Teams.Values.Where(t => !t.IsRetired && t.Id != From).OrderBy(t => t.Order).Select(t => (t.Id.Value.ToString("N"), t.Name.Here));

    private void Ask()
    {
        problem = string.IsNullOrWhiteSpace(title) ? "Task.NoTitle" : team.Length == 0 ? "Task.NoTeam" : null;
        if (problem is null)
            Dialog.Close(DialogResult.Ok(new TaskTerms(title, new(Guid.Parse(team)), target == 0 ? null : TimeSpan.FromHours(target), text)));
    }
}
