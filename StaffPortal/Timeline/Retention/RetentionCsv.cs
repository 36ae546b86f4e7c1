using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Retention;

/// <summary>The list and the register as files.</summary>
public sealed class RetentionCsv(RetentionReader reader, CatalogueDirectory catalogue, StaffDirectory staff, IStringLocalizer<TimelineTexts> T)
{
    /// <returns>Null when there is no such table, or the viewer may not read it.</returns>
    [Needs(FactName.ManageCatalogue)]
    [Needs(FactName.Audit)]
    public async Task<byte[]?> OfAsync(Viewer viewer, string table, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        if (table == "list" && RetentionDesk.May(viewer))
            return SafeCsv.Write(
                [T["Kept.What"], T["Kept.Number"], "id", T["Kept.Service"], T["Kept.Class"], T["Kept.Deadline"], T["Kept.ListedOn"], T["Kept.Held"]],
                (await reader.LinesAsync(viewer, null, null, RetentionReader.MostInFile, ct)).Select(IReadOnlyList<object?> (l) =>
                    [T[$"RecordKind.{l.Kind}"].Value, l.Number, l.Subject, ServiceOf(known, l.Service), ClassOf(known, l.Class), l.Deadline, l.ListedOn, l.IsHeld ? T["Kept.Yes"].Value : ""]));
        if (table != "register" || await reader.RegisterAsync(viewer, RetentionReader.MostInFile, ct) is not { } register)
            return null;
        var people = await staff.GetAsync(ct);
        return SafeCsv.Write(
            [T["Kept.What"], T["Kept.Number"], "id", T["Kept.Service"], T["Kept.Class"], T["Kept.Deadline"], T["Kept.RemovedAt"], T["Kept.By"]],
            register.Select(IReadOnlyList<object?> (r) =>
                [T[$"RecordKind.{r.Kind}"].Value, r.Number, r.Subject, ServiceOf(known, r.Service), ClassOf(known, r.Class), r.Deadline, Moments.Machine(r.At), r.By is null ? T["Kept.ByNight"].Value : people.Person(r.By)?.Name]));
    }

    private static string? ServiceOf(CatalogueSnapshot known, ServiceId? id) => id is { } one ? known.Services.GetValueOrDefault(one)?.Name.Here : null;

    private static string? ClassOf(CatalogueSnapshot known, RetentionClassId? id) => id is { } one ? known.Retention.GetValueOrDefault(one)?.Name.Here : null;
}
