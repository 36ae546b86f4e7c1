namespace StaffPortal.Data.Files;

/// <summary>A file that has been received and not kept yet; gone when it is disposed of.</summary>
public sealed class IncomingFile : IDisposable
{
    private readonly string path;

    internal IncomingFile(string path) => this.path = path;

    /// <summary>Bytes received.</summary>
    public long Length { get; internal set; }

    public Stream OpenRead() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Dispose() => File.Delete(path);

    internal FileStream Create() => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81_920, useAsync: true);
}
