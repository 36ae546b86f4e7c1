using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Controls;

namespace StaffPortal.Casework.Screens;

/// <summary>What is done seldom: copy, print, show to the public.</summary>
public sealed partial class CaseMenu
{
    private IReadOnlyList<KeyBinding> keys = [];

    [Parameter, EditorRequired]
    public long Number { get; set; }

    /// <summary>Null when there is nothing to approve.</summary>
    [Parameter]
    public Func<Task>? OnApprove { get; set; }

    /// <summary>Null without the right.</summary>
    [Parameter]
    public Func<Task>? OnCall { get; set; }

    /// <summary>Null when it is done.</summary>
    [Parameter]
    public Func<Task>? OnDue { get; set; }

    /// <summary>Null when nobody gave it.</summary>
    [Parameter]
    public Func<Task>? OnReturn { get; set; }

    /// <summary>Null without the right.</summary>
    [Parameter]
    public Func<Task>? OnHold { get; set; }

    protected override void OnInitialized() => keys = [new("L", CopyLinkAsync)];

    /// <summary>The ticket's own address, without the desk one came from: it leads every reader to their own.</summary>
    private Task CopyLinkAsync() => CopyAsync(Navigation.ToAbsoluteUri(string.Create(CultureInfo.InvariantCulture, $"/ticket/{Number}")).ToString());

    private async Task CopyAsync(string text)
    {
        var copied = await Clipboard.CopyAsync(Js, text);
        Snackbar.Add(C[copied ? "Copied" : "Copied.Not"], copied ? Severity.Normal : Severity.Warning, snack => snack.HideIcon = copied);
    }

    private Task PrintAsync() => Clipboard.PrintAsync(Js);
}
