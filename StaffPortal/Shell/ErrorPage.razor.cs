using System.Diagnostics;
using Microsoft.AspNetCore.Components;

namespace StaffPortal.Shell;

/// <summary>Shown when a request failed before there was a page.</summary>
public sealed partial class ErrorPage
{
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    // The same id stands in the log.
    private string? Code => Activity.Current?.Id ?? Http?.TraceIdentifier;
}
