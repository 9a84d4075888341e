namespace Review.Receiving;

/// <summary>Tệp đến cửa: do ai gửi, bắt đầu và nhận xong lúc nào.</summary>
/// <param name="Number">Assignment it is sent for.</param>
/// <param name="FileName">Name the sender's file had.</param>
/// <param name="Bytes">The whole file, in memory only.</param>
/// <param name="StartedAt">When the request began.</param>
/// <param name="ReceivedAt">When its last byte had been read.</param>
public sealed record Upload(int Number, string FileName, byte[] Bytes, DateTimeOffset StartedAt, DateTimeOffset ReceivedAt)
{
    public string? Speaker { get; init; }

    /// <summary>The sender's own name for this act: the same key answers with the same receipt.</summary>
    public string? IdempotencyKey { get; init; }
}

/// <summary>Giấy nhận.</summary>
/// <param name="Duplicate">The same bytes were already the current version; this is the receipt that stands.</param>
public sealed record Receipt(DraftVersion Version, bool Duplicate);
