using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Screens;

namespace StaffPortal.Timeline.Screens;

/// <summary>Says in the reader's language what a line of a timeline tells.</summary>
public sealed class HappeningWords(IStringLocalizer<TimelineTexts> T, IStringLocalizer<TicketsTexts> K, StaffDirectory staff, CatalogueDirectory catalogue)
{
    public string Title(Happening one, Said said) => one.Kind switch
    {
        HappeningKind.Record => T[$"Record.{said.Record?.Split('.')[1]}"],
        _ when said.Entry is { } kind => said.Title.Length > 0 ? said.Title : T[$"EntryKind.{kind}"],
        HappeningKind.Request => said.Title,
        HappeningKind.Contact => T["Said.Contact", said.Title],
        HappeningKind.Reply => T["Said.Reply", said.Title],
        HappeningKind.Note => T["Said.Note", said.Title],
        HappeningKind.Flag => T["Said.Flag", said.Title],
        _ => said.Title,
    };

    /// <summary>The second line: what was said, or what was done.</summary>
    public string Text(Happening one, Said said)
    {
        if (said.ErasedOn is { } day)
            return SubjectWords.Removed(day);
        if (said.Entry is not null)
            return string.Join(" · ", new[] { OneLine(said.Text), Measures(said.Measures) }.Where(t => t.Length > 0));
        if (said.Line is { } line && said.Text.Length == 0)
            return $"{JournalWords.Who(K, staff.Current, _ => null, line)} {JournalWords.What(K, staff.Current, catalogue.Current, line)}";
        return OneLine(said.Text);
    }

    /// <summary>Who did it; null where a line says it already, or nobody is known.</summary>
    public string? Who(Said said) => said.Author.Length > 0 ? said.Author : said.Line is not null && said.Text.Length == 0 ? null : staff.Current.Person(said.Actor)?.Name;

    public string? Department(Happening one) => one.Department is { } id && catalogue.Current.Departments.TryGetValue(id, out var department) ? department.Name.Here : null;

    public string Run(RunRow run) => T[$"Run.{run.First.Group}", Figures.Whole(run.Count)];

    public string Measures(IReadOnlyList<(Quantity Quantity, decimal Value)> measures) => string.Join(", ", measures.Select(m => $"{T[$"Quantity.{m.Quantity}"]} {Value(m.Quantity, m.Value)}"));

    /// <summary>"72 /min".</summary>
    public static string Value(Quantity quantity, decimal value)
    {
        var number = Figures.Decimal((double)value, Quantities.DecimalsOf(quantity));
        return Quantities.UnitOf(quantity) is { Length: > 0 } unit ? number + Figures.NoBreakSpace + unit : number;
    }

    public static string Drawing(Happening one) => one.Kind switch
    {
        HappeningKind.Request or HappeningKind.Contact => one.Channel is { } channel ? ChannelWords.Drawing(channel) : Icons.Material.Outlined.Forum,
        HappeningKind.Reply => Icons.Material.Outlined.Reply,
        HappeningKind.Note => Icons.Material.Outlined.EditNote,
        HappeningKind.Promise => Icons.Material.Outlined.PhoneCallback,
        HappeningKind.Flag => Icons.Material.Outlined.Flag,
        HappeningKind.Waiting => Icons.Material.Outlined.Pause,
        HappeningKind.Done => Icons.Material.Outlined.TaskAlt,
        HappeningKind.Visit => Icons.Material.Outlined.DirectionsWalk,
        HappeningKind.Measurement => Icons.Material.Outlined.MonitorHeart,
        HappeningKind.Decision => Icons.Material.Outlined.Gavel,
        HappeningKind.Money => Icons.Material.Outlined.ReceiptLong,
        HappeningKind.Record => Icons.Material.Outlined.PersonOutline,
        _ => Icons.Material.Outlined.ArrowForward,
    };

    /// <summary>A line holds so much of a text at most; the rest is a press away.</summary>
    private static string OneLine(string text)
    {
        var flat = text.ReplaceLineEndings(" ");
        return flat.Length > 400 ? flat[..400] + "…" : flat;
    }
}
