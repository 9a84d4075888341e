namespace Web.Api;

/// <summary>Thân yêu cầu; tells when its last byte has been read.</summary>
internal sealed class WatchedBody(Stream body, long? length, ReceiptTimes times) : Stream
{
    private long read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Note(await body.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Note(await body.ReadAsync(buffer.AsMemory(offset, count), cancellationToken), count);

    public override int Read(byte[] buffer, int offset, int count) => Note(body.Read(buffer, offset, count), count);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Note(int count, int wanted)
    {
        read += count;
        if (read == length || (count == 0 && wanted > 0)) times.Complete();
        return count;
    }
}
