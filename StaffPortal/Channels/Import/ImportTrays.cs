using System.Collections.Concurrent;

namespace StaffPortal.Channels.Import;

/// <summary>
/// Files on their way in, by the person who sent them. They wait beside incoming attachments and are deleted when they were imported,
/// taken away, or a day old.
/// </summary>
public sealed class ImportTrays : IDisposable
{
    private readonly ConcurrentDictionary<Guid, ImportTray> trays = new();
    private readonly Lock gate = new();

    public ImportTray Of(Guid person) => trays.GetValueOrDefault(person, ImportTray.Empty);

    internal void PutMap(Guid person, ImportUpload map) => Change(person, tray =>
    {
        tray.Map?.Dispose();
        return tray with { Map = map };
    });

    internal void Put(Guid person, ImportUpload file) => Change(person, tray => tray with { Files = [.. tray.Files, file] });

    internal void Remove(Guid person, Guid upload) => Change(person, tray =>
    {
        foreach (var gone in tray.Files.Append(tray.Map).OfType<ImportUpload>().Where(u => u.Id == upload))
            gone.Dispose();
        return new(tray.Map?.Id == upload ? null : tray.Map, [.. tray.Files.Where(u => u.Id != upload)]);
    });

    internal void Clear(Guid person) => Change(person, tray =>
    {
        foreach (var gone in tray.Files.Append(tray.Map).OfType<ImportUpload>())
            gone.Dispose();
        return ImportTray.Empty;
    });

    public void Dispose()
    {
        foreach (var person in trays.Keys)
            Clear(person);
    }

    private void Change(Guid person, Func<ImportTray, ImportTray> change)
    {
        lock (gate)
            trays[person] = change(Of(person));
    }
}
