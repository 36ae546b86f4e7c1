namespace StaffPortal.Data;

/// <summary>The folder with everything the portal keeps. Held by one program at a time through a lock file.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream? hold;

    private DataFolder(string path, FileStream? hold)
    {
        Path = path;
        this.hold = hold;
    }

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, "portal.db");

    public string Backups => System.IO.Path.Combine(Path, "backups");

    /// <summary>Uploads that wait to be imported, and rows that were rejected.</summary>
    public string Imports => System.IO.Path.Combine(Path, "imports");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>Makes the folder (owner-only) if need be and takes it.</summary>
    /// <exception cref="StartRefusedException">Another program holds it, or it cannot be written.</exception>
    public static DataFolder Take(string path)
    {
        var full = Make(path);
        try
        {
            var hold = new FileStream(System.IO.Path.Combine(full, "staffportal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new(full, hold);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"Another StaffPortal is using the data folder {full}. Stop it first, or start this one with --DataFolder=PATH on another folder.");
        }
    }

    /// <summary>For a verb that runs beside servers on PostgreSQL: the folder is made if need be, and not held.</summary>
    /// <exception cref="StartRefusedException">It cannot be written.</exception>
    public static DataFolder Beside(string path) => new(Make(path), null);

    public void Dispose() => hold?.Dispose();

    private static string Make(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(full);
            else
                Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return full;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The data folder {full} cannot be made or written: {failure.Message}");
        }
    }
}
