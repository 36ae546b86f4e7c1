namespace StaffPortal.Timeline.Retention;

/// <summary>
/// Carries a packed file to an answer that takes nothing synchronously: what the packer writes as it closes an entry (the end of a compressed
/// block, some kilobytes) is held until it writes or flushes again. The last must be flushed.
/// </summary>
/// <param name="target">The answer's body; not closed.</param>
internal sealed class Outgoing(Stream target) : Stream
{
    private readonly MemoryStream held = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => held.Write(buffer);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await PourAsync(cancellationToken);
        await target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // What is held leaves with the next write.
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await PourAsync(cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            held.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask PourAsync(CancellationToken ct)
    {
        if (held.Length == 0)
            return;
        await target.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), ct);
        held.SetLength(0);
    }
}
