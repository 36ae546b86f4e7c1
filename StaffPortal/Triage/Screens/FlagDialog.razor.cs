using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Raises a flag with its reason and expiry, or lowers one that is up.</summary>
public sealed partial class FlagDialog
{
    private string reason = "";
    private int expires = 24;
    private bool missing;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Parameter]
    public IReadOnlyList<FlagLine> Up { get; set; } = [];

    private void Raise()
    {
        missing = string.IsNullOrWhiteSpace(reason);
        if (!missing)
            Dialog.Close(DialogResult.Ok(new FlagAnswer(reason, expires == 0 ? null : TimeSpan.FromHours(expires))));
    }
}
