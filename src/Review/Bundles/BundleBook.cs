using Intake.Word.Html;
using Review.People;

namespace Review.Bundles;

/// <summary>Đọc một tập trên trình duyệt: mục lục, rồi từng bài, đúng phiên bản mà tập chứa.</summary>
/// <remarks>All that it says of a speech comes from the bundle's own manifest, and the text from the bytes that it names: what has changed since is not shown.</remarks>
public sealed class BundleBook(BundleShelf shelf)
{
    /// <summary>The contents.</summary>
    /// <param name="number">Number of the sealed bundle; null for the newest preview.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="RefusedException"><c>not-found</c> when it is not there or not to be seen.</exception>
    public async Task<OpenBundle> OpenAsync(int? number, Actor actor, CancellationToken stop)
    {
        var bundle = await shelf.OpenAsync(number, actor, stop);
        return new OpenBundle(bundle, await shelf.ManifestAsync(bundle, stop));
    }

    /// <summary>The text of one speech.</summary>
    /// <returns>Null when its content was erased.</returns>
    public async Task<ReadableSpeech?> ReadAsync(ManifestSpeech speech, int headingsFrom, CancellationToken stop)
    {
        try
        {
            return ReadableSpeech.Of(await shelf.BytesAsync(speech.Converted?.Sha256 ?? speech.Sha256, stop), "bai", headingsFrom);
        }
        catch (RefusedException erased) when (erased.Code == RefusedCode.NotFound)
        {
            return null;
        }
    }
}

/// <summary>Một tập đang mở để đọc.</summary>
public sealed record OpenBundle(Bundle Bundle, Manifest Manifest)
{
    public IReadOnlyList<ManifestSpeech> Speeches => Manifest.Speeches;

    /// <summary>The speech of that number with those before and after it; null when the bundle holds none.</summary>
    public (ManifestSpeech Speech, ManifestSpeech? Before, ManifestSpeech? After)? Find(int number)
    {
        for (var i = 0; i < Speeches.Count; i++)
            if (Speeches[i].Number == number) return (Speeches[i], i > 0 ? Speeches[i - 1] : null, i + 1 < Speeches.Count ? Speeches[i + 1] : null);
        return null;
    }
}
