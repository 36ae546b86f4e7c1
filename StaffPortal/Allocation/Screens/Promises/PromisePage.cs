using Microsoft.AspNetCore.Components;
using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>What the pages of hours and targets share: before a change is saved it is shown what it would have done to the last quarter.</summary>
public abstract class PromisePage : OrganisationPage
{
    private object? shown;

    [Inject]
    protected TargetTrialReader Trials { get; set; } = default!;

    protected override FactName Fact => FactName.ManageCatalogue;

    /// <summary>What the change would have done; null while it was not tried, or does nothing.</summary>
    protected TargetTrial? Effect { get; private set; }

    /// <summary>How many tickets have been tried; null when none is.</summary>
    protected int? Tried { get; private set; }

    /// <summary>True when it can be saved: its effect was shown, or it has none.</summary>
    /// <param name="change">The change, compared as a text: another one is shown anew.</param>
    /// <param name="trial">Tries it.</param>
    protected async Task<bool> IsShownAsync(object change, Func<Viewer, IProgress<int>, Task<TargetTrial>> trial)
    {
        if (Tried is not null)
            return false;
        if (Equals(shown, change))
            return true;
        Tried = 0;
        try
        {
            Effect = await trial(await Current.GetAsync(Gone), new Progress<int>(n => _ = InvokeAsync(() =>
            {
                Tried = Tried is null ? null : n;
                StateHasChanged();
            })));
        }
        finally
        {
            Tried = null;
        }
        shown = change;
        if (!Effect.ChangesNothing)
            return false;
        Effect = null;
        return true;
    }

    protected void ForgetEffect() => (Effect, shown) = (null, null);
}
