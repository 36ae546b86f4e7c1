using StaffPortal.Channels.Rows;
using StaffPortal.Data.Files;

namespace StaffPortal.Channels.Import;

/// <summary>A file that somebody sent to be imported; gone when it is disposed of.</summary>
public sealed class ImportUpload(string name, IncomingFile content) : IDisposable
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public string Name => name;

    /// <summary>Bytes.</summary>
    public long Length => content.Length;

    internal RowFile Rows => new(name, content.OpenRead);

    internal async Task<string> TextAsync(CancellationToken ct)
    {
        using var reader = new StreamReader(content.OpenRead());
        return await reader.ReadToEndAsync(ct);
    }

    public void Dispose() => content.Dispose();
}
