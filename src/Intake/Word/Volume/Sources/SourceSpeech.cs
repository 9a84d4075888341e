using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Sources;

/// <summary>Tệp tham luận gốc, mở chỉ để đọc.</summary>
/// <remarks>Its document tree is taken apart by the import and never saved.</remarks>
internal sealed class SourceSpeech : IDisposable
{
    /// <summary>No part of a speech is longer; the gate has already held the expanded size below this.</summary>
    private const long LongestPart = 64L * 1024 * 1024;

    private readonly WordprocessingDocument _document;

    private SourceSpeech(WordprocessingDocument document, MainDocumentPart main, Body body)
    {
        _document = document;
        Main = main;
        Body = body;
        Theme = new(main);
        Styles = new(main);
    }

    public MainDocumentPart Main { get; }
    public Body Body { get; }
    public Theme Theme { get; }
    public StyleSheet Styles { get; }

    /// <summary>Opens the bytes of a draft; throws <see cref="NotMergeableException"/> when there is nothing to merge.</summary>
    public static SourceSpeech Open(ReadOnlyMemory<byte> docx)
    {
        var document = WordprocessingDocument.Open(new MemoryStream(OpenablePackage.Of(docx)), isEditable: false, Settings());
        try
        {
            if (document.MainDocumentPart is not { Document.Body: { } body } main) throw new NotMergeableException(Messages.SpeechHasNoBody);
            foreach (var more in main.Document.Elements<Body>().Skip(1).ToList()) Append(body, more);
            return new(document, main, body);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    public void Dispose() => _document.Dispose();

    /// <summary>Some program writes several bodies; the reader reads them all.</summary>
    private static void Append(Body body, Body more)
    {
        var blocks = more.ChildElements.ToList();
        more.RemoveAllChildren();
        body.Append(blocks);
    }

    /// <summary>Alternate content is settled by the sweep: the SDK's own processing loses attributes of Word 2010 effects.</summary>
    private static OpenSettings Settings() => new() { AutoSave = false, MaxCharactersInPart = LongestPart };
}

/// <summary>Bài không ghép được, với lý do cho người đọc; caught where the notice page is written.</summary>
internal sealed class NotMergeableException(Sentence reason) : Exception(reason.En)
{
    public Sentence Reason { get; } = reason;
}
