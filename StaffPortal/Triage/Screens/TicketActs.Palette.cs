using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The same acts as lines of the palette; those on people and teams only when their names are looked for.</summary>
public sealed partial class TicketActs
{
    /// <param name="row">The chosen ticket.</param>
    /// <param name="viewer">Who would act; only what they may is offered, and checked again when it is done.</param>
    /// <param name="page">The address of the ticket's own page; null when it is that page.</param>
    public PageOffer? OfferFor(QueueRow? row, Viewer? viewer, string? page)
    {
        if (row is null || viewer is null)
            return null;
        List<PaletteHit> all = [];
        if (viewer.Has(FactName.WorkTickets, row.Department))
        {
            all.Add(new(T["Act.Assign"], Icons.Material.Outlined.PersonAddAlt) { Keys = "A", Act = () => ActAsync(row, DeskAct.Assign) });
            all.Add(new(T["Act.Stage"], Icons.Material.Outlined.MoveDown) { Keys = "S", Act = () => ActAsync(row, DeskAct.Stage) });
            all.Add(new(T["Act.Priority"], Icons.Material.Outlined.Flag) { Keys = "P", Act = () => ActAsync(row, DeskAct.Priority) });
            all.Add(new(T["Act.Reply"], Icons.Material.Outlined.Reply) { Keys = "R", Act = () => Surface.WriteAsync(MessageKind.Reply) });
            all.Add(new(T["Note"], Icons.Material.Outlined.Lock) { Keys = "I", Act = () => Surface.WriteAsync(MessageKind.Note) });
            all.Add(new(T["Act.Flag"], Icons.Material.Outlined.OutlinedFlag) { Keys = "F", Act = () => ActAsync(row, DeskAct.Flag) });
            if (row.OfferedAt is not null)
                all.Add(new(T["Act.Accept"], Icons.Material.Outlined.Handshake) { Keys = "Y", Act = () => ActAsync(row, DeskAct.Accept) });
            if (row.IsOpen)
                all.Add(new(T["Palette.GiveBack"], Icons.Material.Outlined.KeyboardReturn) { Keys = "D", Act = () => ActAsync(row, DeskAct.GiveBack) });
            all.AddRange(Choices.Assignees(T, staff.Current, catalogue.Current, viewer, row).Where(c => !c.IsNow).Select(c => new PaletteHit(
                c.Value is Assignee { Owner: { } owner } && owner == viewer.Staff ? T["Palette.Take"] : T["Palette.AssignTo", c.Name], c.Drawing ?? Icons.Material.Outlined.Person)
            {
                More = c.More,
                OnlyWhenSought = true,
                Act = () => GiveAsync(row, (Assignee)c.Value),
            }));
        }
        if (page is not null)
            all.Add(new(T["Palette.OpenPage"], Icons.Material.Outlined.OpenInFull) { Keys = "Enter", Href = page });
        return new(row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), all);
    }
}
