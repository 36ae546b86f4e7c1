using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffPortal.Channels.Counter;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Screens;

namespace StaffPortal.Channels.Screens;

/// <summary>What it is about: the words of who reached us, the service they mean, how urgent it is, whether they are called back.</summary>
public sealed partial class WhatCard
{
    private TypedField? field;
    private IReadOnlyList<(DateTimeOffset Due, string Words)> times = [];

    /// <summary>The number of who reached us; null when none is known.</summary>
    [Parameter]
    public string? OwnPhone { get; set; }

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private TimeZoneInfo Zone { get; set; } = default!;

    public async Task FocusAsync()
    {
        try
        {
            if (field is not null)
                await field.FocusAsync();
        }
        catch (JSException)
        {
            // The field is being drawn anew.
        }
    }

    protected override void OnInitialized()
    {
        if (Form.CallBackDue is { } due)
            times = [(due, Said(due)), .. CallBackTimes.From(Clock.GetUtcNow(), Zone).Where(t => t != due).Select(t => (t, Said(t)))];
    }

    private string Pressed(CallBackChoice choice) => Form.CallBack == choice ? "true" : "false";

    private Task PromiseAsync(CallBackChoice choice)
    {
        // Counted from the moment it is promised; what was chosen stays until it is chosen anew.
        if (choice != CallBackChoice.No && Form.CallBack == CallBackChoice.No)
            times = [.. CallBackTimes.From(Clock.GetUtcNow(), Zone).Select(t => (t, Said(t)))];
        DateTimeOffset? due = choice == CallBackChoice.No ? null : Form.CallBackDue ?? times[1].Due;
        return ChangeAsync(f => f with { CallBack = choice, CallBackDue = due });
    }

    private Task WhenAsync(ChangeEventArgs chosen) =>
        long.TryParse(chosen.Value?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && times.Any(t => t.Due.UtcTicks == ticks)
            ? ChangeAsync(f => f with { CallBackDue = new DateTimeOffset(ticks, TimeSpan.Zero) })
            : Task.CompletedTask;

    private string Said(DateTimeOffset due) => T["New.By", Moments.Relative(due, Clock.GetUtcNow().AddHours(-2), Zone)];
}
