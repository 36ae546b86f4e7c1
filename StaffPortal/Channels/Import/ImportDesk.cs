using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Channels.Import;

/// <summary>Takes files in, checks them, begins and stops their import. History concerns every department: the right must hold everywhere.</summary>
public sealed class ImportDesk(FileStore store, ImportTrays trays, ImportWorker worker, HistoryCheck check)
{
    /// <summary>Bytes of a map.</summary>
    public const long MostOfMap = 1 << 20;

    /// <summary>Bytes of a file with rows: 4 GB.</summary>
    public const long MostOfFile = 4L << 30;

    /// <returns>Why it was not taken; null when it was.</returns>
    [Needs(FactName.ImportHistory)]
    public Task<FileRefusal?> TakeMapAsync(Viewer viewer, string name, Stream content, CancellationToken ct) =>
        TakeAsync(viewer, name, content, MostOfMap, trays.PutMap, ct);

    /// <returns>Why it was not taken; null when it was.</returns>
    [Needs(FactName.ImportHistory)]
    public Task<FileRefusal?> TakeFileAsync(Viewer viewer, string name, Stream content, CancellationToken ct) =>
        TakeAsync(viewer, name, content, MostOfFile, trays.Put, ct);

    [Needs(FactName.ImportHistory)]
    public void Remove(Viewer viewer, Guid upload)
    {
        if (MayImport(viewer, out var me))
            trays.Remove(me, upload);
    }

    /// <returns>Null when there is no map, no file, or no right.</returns>
    [Needs(FactName.ImportHistory)]
    public async Task<CheckedImport?> CheckAsync(Viewer viewer, IProgress<long>? read, CancellationToken ct)
    {
        if (!MayImport(viewer, out var me) || trays.Of(me) is not { Map: { } map, Files: { Count: > 0 } files })
            return null;
        var json = await map.TextAsync(ct);
        // Off the screen's thread: reading a file never waits.
        return await Task.Run(() => check.CheckAsync(json, [.. files.Select(f => f.Rows)], read, ct), ct);
    }

    /// <returns>False when another import runs, when the check refused this one, or without the right.</returns>
    [Needs(FactName.ImportHistory)]
    public bool Begin(Viewer viewer, CheckedImport import, Language language) =>
        MayImport(viewer, out var me) && !import.IsRefused && worker.Begin(import, me, language);

    /// <summary>Stops after the batch that is being stored.</summary>
    [Needs(FactName.ImportHistory)]
    public void Stop(Viewer viewer)
    {
        if (MayImport(viewer, out _))
            worker.Stop();
    }

    internal static bool MayImport(Viewer viewer, out Guid me)
    {
        me = viewer.ActorId ?? default;
        return viewer.ActorId is not null && viewer.Scope(FactName.ImportHistory).Everywhere;
    }

    private async Task<FileRefusal?> TakeAsync(Viewer viewer, string name, Stream content, long most, Action<Guid, ImportUpload> put, CancellationToken ct)
    {
        if (!MayImport(viewer, out var me))
            return FileRefusal.NoRight;
        try
        {
            var incoming = await store.ReceiveAsync(content, most, ct);
            if (incoming is null)
                return FileRefusal.TooLarge;
            if (incoming.Length == 0)
            {
                incoming.Dispose();
                return FileRefusal.Empty;
            }
            put(me, new(FileNames.Strip(name), incoming));
            return null;
        }
        catch (IOException failure) when (Storage.IsFull(failure))
        {
            return FileRefusal.NoRoom;
        }
    }
}
