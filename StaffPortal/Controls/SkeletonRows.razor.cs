using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>Rows in their final shape while the first read runs: nothing for 200 ms, "slower than usual" after 5 s (both in the style sheet).</summary>
public sealed partial class SkeletonRows
{
    // Uneven, as real subjects are.
    private static readonly int[] Widths = [78, 62, 86, 55, 70, 81];

    [Parameter]
    public int Count { get; set; } = 8;

    [Parameter]
    public bool TwoLines { get; set; } = true;

    /// <summary>Offered after five seconds.</summary>
    [Parameter]
    public EventCallback OnStop { get; set; }
}
