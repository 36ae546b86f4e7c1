using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>Reads a map and its files whole and says what is wrong with them, before anything changes.</summary>
public sealed class HistoryCheck(TimeZoneInfo zone)
{
    /// <param name="json">The map as it was written.</param>
    /// <param name="files">Files with rows.</param>
    /// <param name="read">Told now and then how many rows were read.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<CheckedImport> CheckAsync(string json, IReadOnlyList<RowFile> files, IProgress<long>? read, CancellationToken ct)
    {
        var (map, wrong) = ImportMap.Read(json);
        if (map is null)
            return new() { Files = files, Findings = wrong };
        var times = new LocalTimes(TimeZoneInfo.FindSystemTimeZoneById(map.Zone));
        // Another name of the same zone is the same zone.
        if (!times.Zone.HasSameRules(zone))
            return new() { Map = map, Files = files, Findings = [new(ImportFindingKind.ZoneOther, map.Zone, zone.Id)] };

        List<ImportFinding> found = [];
        List<string> columns = [];
        foreach (var file in files)
            found.AddRange(await LookAsync(map, file, columns, ct));
        var outcome = new CheckedImport { Map = map, Files = files, Findings = found, Columns = columns };
        return outcome.IsRefused ? outcome : await ReadAsync(outcome, new RowCheck(map, times), read, ct);
    }

    private static async Task<CheckedImport> ReadAsync(CheckedImport import, RowCheck rows, IProgress<long>? read, CancellationToken ct)
    {
        try
        {
            await rows.ReadAsync(import.Files, read, ct);
        }
        catch (RowsRefusedException broken)
        {
            return import with { Findings = [new(ImportFindingKind.FileBroken, broken.Detail)] };
        }
        return import with
        {
            Findings = [.. rows.Findings().Concat(Suggestions.For(import.Map!, import.Columns)).OrderBy(f => f.Kind)],
            Rows = rows.Rows,
            Cases = rows.Cases,
            Rejects = rows.Rejects,
            Places = rows.Places,
            First = rows.First,
        };
    }

    private static async Task<IReadOnlyList<ImportFinding>> LookAsync(ImportMap map, RowFile file, List<string> columns, CancellationToken ct)
    {
        try
        {
            var own = await file.ColumnsAsync(ct);
            if (own.Count == 0)
                return [new(ImportFindingKind.FileEmpty, file.Name)];
            columns.AddRange(own.Except(columns).ToList());
            return [.. ColumnCheck.Missing(map.Columns(), own).Select(missing => missing.Like is { } like
                ? new ImportFinding(ImportFindingKind.ColumnMissingLike, missing.Column, missing.Use, file.Name, like)
                : new ImportFinding(ImportFindingKind.ColumnMissing, missing.Column, missing.Use, file.Name, string.Join(", ", own)))];
        }
        catch (RowsRefusedException refused)
        {
            return [refused.Problem switch
            {
                RowsProblem.UnknownKind => new(ImportFindingKind.FileKind, file.Name, refused.Detail),
                RowsProblem.Empty => new(ImportFindingKind.FileEmpty, file.Name),
                _ => new(ImportFindingKind.FileBroken, $"{file.Name}: {refused.Detail}"),
            }];
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return [new(ImportFindingKind.FileMissing, file.Name)];
        }
    }
}
