using StaffPortal.Catalogue;
using StaffPortal.Controls;

namespace StaffPortal.Tickets.Screens;

/// <summary>In which hours what is left of a ticket's promises is counted.</summary>
public static class PromiseHours
{
    /// <returns>Null when all hours count: around the clock, or a target that came with history.</returns>
    public static DueHours? Of(CatalogueSnapshot catalogue, QueueRow row) =>
        !row.IsHistory && catalogue.PromiseOf(row.Service) is { Name: { } name } promise
            ? new(promise.Calendar.Left, promise.Calendar.DayLength, name.Here)
            : null;
}
