using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Screens;

/// <summary>Writes what happened with a customer: a visit with what was measured, a decision, a note. What was typed stays while it is refused.</summary>
public sealed partial class WriteEntryDialog
{
    private readonly Dictionary<Quantity, string> values = [];
    private readonly HashSet<Quantity> wrong = [];
    private EntryKind kind = EntryKind.Visit;
    private Guid service;
    private string title = "";
    private string text = "";
    private string day = "";
    private string time = "";
    private string? problem;
    private bool routine = true;
    private bool busy;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    /// <summary>What it can belong to, the usual one first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<EntryService> Services { get; set; } = [];

    [Parameter, EditorRequired]
    public Func<EntryTerms, Task<EntryOutcome>> Save { get; set; } = default!;

    protected override void OnInitialized()
    {
        var now = Clock.GetUtcNow();
        (day, time) = (Moments.Date(Moments.Day(now, Zone)), Moments.Time(now, Zone));
        service = Services[0].Id.Value;
    }

    private void KindChosen() => routine = kind == EntryKind.Visit;

    private Task KeyAsync(KeyboardEventArgs pressed) => pressed is { Key: "Enter", CtrlKey: true } ? SaveAsync() : Task.CompletedTask;

    private async Task SaveAsync()
    {
        if (busy)
            return;
        problem = null;
        if (!Moments.TryDay(day, out var date) || !Moments.TryTime(time, out var hour))
        {
            problem = T["Entry.BadTime"];
            return;
        }
        var measures = Measures();
        if (wrong.Count > 0)
            return;
        // The minute one writes in is not over yet.
        var at = Moments.At(date, hour, Zone);
        busy = true;
        try
        {
            if ((await Save(new(kind, new ServiceId(service), at, title, text, Cultures.Current, routine, measures))).Refused is { } refused)
                problem = T[$"Entry.Refused.{refused}"];
            else
                Dialog.Close(DialogResult.Ok(true));
        }
        finally
        {
            busy = false;
        }
    }

    private List<(Quantity, decimal)> Measures()
    {
        List<(Quantity, decimal)> measures = [];
        wrong.Clear();
        foreach (var (quantity, typed) in values.Where(v => !string.IsNullOrWhiteSpace(v.Value)))
        {
            if (decimal.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && EntryChecks.IsLikely(quantity, value))
                measures.Add((quantity, value));
            else
                wrong.Add(quantity);
        }
        return measures;
    }

    private static string Bound(Quantity quantity, bool most)
    {
        var (low, high) = Quantities.BoundsOf(quantity);
        return HappeningWords.Value(quantity, most ? high : low);
    }
}

/// <summary>A service an entry can belong to, in the reader's words.</summary>
public sealed record EntryService(ServiceId Id, string Name, string Department);
