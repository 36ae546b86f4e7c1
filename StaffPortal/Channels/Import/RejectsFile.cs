using System.Globalization;
using CsvHelper;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import;

/// <summary>Rows that were not taken, whole and with their reason: mended, the file can be imported by the same map.</summary>
public sealed class RejectsFile(string path, IReadOnlyList<string> columns, Language language) : IAsyncDisposable
{
    private CsvWriter? writer;

    public string Path => path;

    public bool IsEmpty => writer is null;

    public async Task AddAsync(ParsedRow parsed, CancellationToken ct)
    {
        if (writer is null)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            writer = CsvWriter.Create(Create(path));
            writer.WriteRecord([ImportWords.Of(language, "Rejects.File"), ImportWords.Of(language, "Rejects.Line"), ImportWords.Of(language, "Rejects.Reason"), .. columns]);
        }
        var (row, problem) = (parsed.Row, parsed.Problem!);
        writer.WriteRecord(
        [
            parsed.File.Name, row.Line.ToString(CultureInfo.InvariantCulture), ImportWords.Of(language, problem),
            .. columns.Select(column => row.Texts.GetValueOrDefault(column, "")),
        ]);
        await writer.FlushAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (writer is not null)
            await writer.DisposeAsync();
    }

    // Rows may hold what people wrote of themselves: for the owner of the folder alone.
    private static FileStream Create(string path) => OperatingSystem.IsWindows()
        ? new(path, FileMode.Create, FileAccess.Write, FileShare.Read)
        : new(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.Read, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
}
