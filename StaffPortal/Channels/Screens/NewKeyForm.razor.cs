using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffPortal.Channels.Keys;

namespace StaffPortal.Channels.Screens;

/// <summary>Asks what a new key is for; says beside each field what is missing.</summary>
public sealed partial class NewKeyForm
{
    private string name = "";
    private bool mayCreate = true;
    private bool mayWatch;
    private bool mayWrite;
    private string perMinute = ApiKeyTerms.UsualPerMinute.ToString(CultureInfo.InvariantCulture);
    private bool noName;
    private bool noFact;
    private bool badLimit;
    private bool busy;

    [Parameter, EditorRequired]
    public EventCallback<ApiKeyTerms> OnMake { get; set; }

    /// <summary>The last one could not be made.</summary>
    [Parameter]
    public bool Failed { get; set; }

    private async Task SubmitAsync()
    {
        if (busy)
            return;
        noName = string.IsNullOrWhiteSpace(name);
        noFact = !mayCreate && !mayWatch && !mayWrite;
        badLimit = !int.TryParse(perMinute, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var limit)
            || limit is < 1 or > ApiKeyTerms.MostPerMinute;
        if (noName || noFact || badLimit)
            return;
        busy = true;
        try
        {
            await OnMake.InvokeAsync(new ApiKeyTerms(name.Trim(), mayCreate, mayWatch, limit, mayWrite));
            name = "";
        }
        finally
        {
            busy = false;
        }
    }

    private static string Text(ChangeEventArgs change) => change.Value as string ?? "";

    private static string? Invalid(bool isWrong) => isWrong ? "true" : null;
}
