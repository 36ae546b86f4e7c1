using StaffPortal.Data;
using StaffPortal.Data.Files;

namespace StaffPortal.Tickets.Attachments;

/// <summary>
/// The one way in for files from outside: bounded while they stream, told by content, pictures drawn anew, kept by hash.
/// Whoever may send what is decided before.
/// </summary>
public sealed class FileDoor(FileStore store) : IDisposable
{
    // A picture of 40 million pixels takes 160 MB while it is drawn.
    private readonly SemaphoreSlim drawing = new(2);

    public void Dispose() => drawing.Dispose();

    /// <param name="name">As it was called.</param>
    /// <param name="content">What is sent; read to its end, or one byte past the limit.</param>
    /// <param name="ct">Stops receiving; nothing is kept.</param>
    /// <returns>The kept file, or why it was not taken.</returns>
    public async Task<(KeptFile? File, FileRefusal Refusal)> TakeAsync(string name, Stream content, CancellationToken ct)
    {
        try
        {
            using var incoming = await store.ReceiveAsync(content, AttachmentLimits.Bytes, ct);
            if (incoming is null)
                return (null, FileRefusal.TooLarge);
            if (incoming.Length == 0)
                return (null, FileRefusal.Empty);
            return await KeepAsync(name, incoming, ct);
        }
        catch (IOException failure) when (failure is not FileNotFoundException && Storage.IsFull(failure))
        {
            return (null, FileRefusal.NoRoom);
        }
    }

    private async Task<(KeptFile?, FileRefusal)> KeepAsync(string name, IncomingFile incoming, CancellationToken ct)
    {
        using var stream = incoming.OpenRead();
        if (FileKinds.Look(name, stream, out var kind) is { } refusal)
            return (null, refusal);
        if (!FileKinds.IsPicture(kind))
            return (new(FileNames.Clean(name, kind), kind, await store.KeepAsync(incoming, ct), null, incoming.Length), default);

        DrawnPicture? drawn;
        await drawing.WaitAsync(ct);
        try
        {
            (var damaged, drawn) = await Task.Run(() => (Pictures.Redraw(stream, kind == FileKind.Png, out var picture), picture), ct);
            if (damaged is { } why)
                return (null, why);
        }
        finally
        {
            drawing.Release();
        }
        var kept = kind == FileKind.Png ? FileKind.Png : FileKind.Jpeg;
        return (new(FileNames.Clean(name, kept), kept, await store.KeepAsync(drawn!.Whole, ct), await store.KeepAsync(drawn.Small, ct), drawn.Whole.Length), default);
    }
}
