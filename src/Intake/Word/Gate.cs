using System.Xml;
using Intake.Word.Packaging;
using Intake.Word.Zip;

namespace Intake.Word;

/// <summary>Cửa nhận tệp: xem xét từng byte trước khi bất kỳ thư viện nào mở tệp.</summary>
public static class Gate
{
    /// <summary>Whether the file is a Word document that is safe to open and whole, and if not what to say.</summary>
    public static GateAnswer Examine(ReadOnlyMemory<byte> file)
    {
        var answer = Open(file);
        return answer.Package is { } package && !package.Find(package.MainPart)!.IsWellFormed ? Refuse(answer.Format, RefusalCode.MalformedXml) : answer;
    }

    /// <summary>The same for a caller who reads the main part at once and finds out by that whether it is well-formed.</summary>
    internal static GateAnswer Open(ReadOnlyMemory<byte> file)
    {
        if (file.Length == 0) return Refuse(DraftFormat.Unknown, RefusalCode.Empty);
        if (file.Length > GateLimits.FileBytes) return Refuse(DraftFormat.Unknown, RefusalCode.TooLarge);
        if (!FileSignature.IsZip(file.Span))
        {
            var (format, code) = FileSignature.Judge(file.Span);
            return code == RefusalCode.NotDocx
                ? new GateAnswer(format, new Refusal(code, FileSignature.WhyNotWord(file.Span)))
                : Refuse(format, code) with { CanBeConverted = code == RefusalCode.LegacyDoc };
        }
        return OpenZip(file);
    }

    private static GateAnswer OpenZip(ReadOnlyMemory<byte> file)
    {
        var format = DraftFormat.Unknown;
        try
        {
            var entries = ZipDirectory.Read(file.Span);
            format = FormatOf(file.Span, entries);
            if (format == DraftFormat.Odt)
            {
                OpenDocument.RequireSafe(file, entries);
                return Refuse(format, RefusalCode.NotDocx) with { CanBeConverted = true };
            }
            return new GateAnswer(DraftFormat.Docx, Refusal: null) { Package = PackageOpener.Open(file, entries) };
        }
        catch (GateException refused)
        {
            return Refuse(format, refused.Code);
        }
        catch (XmlException)
        {
            return Refuse(format, RefusalCode.MalformedXml);
        }
    }

    private static DraftFormat FormatOf(ReadOnlySpan<byte> file, IReadOnlyList<ZipEntry> entries)
    {
        if (entries.Any(e => e.Name == ContentTypes.PartName)) return DraftFormat.Docx;
        return OpenDocument.IsText(file, entries) ? DraftFormat.Odt : DraftFormat.Unknown;
    }

    private static GateAnswer Refuse(DraftFormat format, string code) => new(format, Messages.Refused(code));
}

/// <summary>Trả lời của cửa nhận tệp.</summary>
/// <param name="Format">By content; what a refused file is, too.</param>
/// <param name="Refusal">Null when the file may be opened.</param>
public sealed record GateAnswer(DraftFormat Format, Refusal? Refusal)
{
    /// <summary>It is a whole .doc, .odt or .rtf without a password: not Word's own format, but a .docx can be made of it.</summary>
    public bool CanBeConverted { get; init; }

    /// <summary>The package, inflated; null when refused.</summary>
    internal WordPackage? Package { get; init; }
}
