using System.Security.Cryptography;

namespace StaffPortal.Data.Files;

/// <summary>
/// Keeps bytes by their SHA-256 in a folder, each content once. With several servers the folder must be one they share
/// (<c>Files:Folder</c>); otherwise it is <c>files</c> in the data folder.
/// </summary>
public sealed class FileStore
{
    /// <summary>Younger than this, a file is not deleted: the row that needs it may not be stored yet.</summary>
    public static readonly TimeSpan Settled = TimeSpan.FromDays(1);

    private const int Block = 81_920;

    private readonly string root;
    private readonly TimeProvider clock;

    public FileStore(DataFolder folder, IConfiguration configuration, TimeProvider clock)
    {
        root = configuration["Files:Folder"] is { Length: > 0 } shared ? Path.GetFullPath(shared) : Path.Combine(folder.Path, "files");
        this.clock = clock;
    }

    private string Incoming => Path.Combine(root, "incoming");

    /// <summary>Receives a stream to its end, or to one byte more than allowed.</summary>
    /// <param name="source">What is sent.</param>
    /// <param name="most">Bytes that are allowed.</param>
    /// <param name="ct">Stops receiving; nothing is kept.</param>
    /// <returns>Null when it was longer: nothing is kept.</returns>
    /// <exception cref="IOException">The folder cannot be written: no room, no right.</exception>
    public async Task<IncomingFile?> ReceiveAsync(Stream source, long most, CancellationToken ct)
    {
        Make(Incoming);
        var incoming = new IncomingFile(Path.Combine(Incoming, Guid.NewGuid().ToString("N")));
        var whole = false;
        try
        {
            await using var target = incoming.Create();
            var block = new byte[Block];
            int read;
            while ((read = await source.ReadAsync(block, ct)) > 0)
            {
                if (incoming.Length + read > most)
                    return null;
                await target.WriteAsync(block.AsMemory(0, read), ct);
                incoming.Length += read;
            }
            await target.FlushAsync(ct);
            whole = true;
            return incoming;
        }
        finally
        {
            if (!whole)
                incoming.Dispose();
        }
    }

    /// <summary>Keeps what was received; a content that is here already is kept once.</summary>
    public Task<string> KeepAsync(IncomingFile incoming, CancellationToken ct) => KeepAsync(incoming.OpenRead, ct);

    /// <summary>Keeps bytes that were made here.</summary>
    /// <returns>The content's hash: 64 hex digits.</returns>
    public Task<string> KeepAsync(byte[] made, CancellationToken ct) => KeepAsync(() => new MemoryStream(made, writable: false), ct);

    /// <summary>What was kept; null when it is not here.</summary>
    public Stream? Open(string hash)
    {
        try
        {
            return new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Block, useAsync: true);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Deletes a content that nothing needs any more, unless somebody brought it again within <see cref="Settled"/>.</summary>
    public bool Forget(string hash)
    {
        var file = new FileInfo(PathOf(hash));
        if (!file.Exists || clock.GetUtcNow() - file.LastWriteTimeUtc < Settled)
            return false;
        file.Delete();
        return true;
    }

    /// <summary>Deletes what a killed program left half received.</summary>
    public int ClearIncoming()
    {
        if (!Directory.Exists(Incoming))
            return 0;
        var old = Directory.EnumerateFiles(Incoming).Where(f => clock.GetUtcNow() - File.GetLastWriteTimeUtc(f) > Settled).ToList();
        old.ForEach(File.Delete);
        return old.Count;
    }

    private async Task<string> KeepAsync(Func<Stream> open, CancellationToken ct)
    {
        string hash;
        await using (var source = open())
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(source, ct));
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            // Brought again: it counts as new, so that it is not deleted before its new row stands.
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return hash;
        }
        Make(Incoming);
        Make(Path.GetDirectoryName(path)!);
        var half = Path.Combine(Incoming, Guid.NewGuid().ToString("N"));
        try
        {
            await using (var source = open())
            await using (var target = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None, Block, useAsync: true))
            {
                await source.CopyToAsync(target, ct);
                // On the disk before the row that names it: an answered upload survives a power cut.
                target.Flush(flushToDisk: true);
            }
            File.SetLastWriteTimeUtc(half, clock.GetUtcNow().UtcDateTime);
            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
        return hash;
    }

    private string PathOf(string hash)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException("This is no hash of a content.", nameof(hash));
        return Path.Combine(root, hash[..2], hash);
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
