using System.Collections.Concurrent;
using System.Diagnostics;
using Intake.Word;

namespace Tests.Shared;

/// <summary>Tệp .doc, .odt, .rtf thật, do LibreOffice làm ra từ một tệp .docx; each made once a run.</summary>
public static class LegacyFile
{
    private const string Program = "/usr/bin/soffice";
    private static readonly ConcurrentDictionary<(string Hash, DraftFormat Format), Lazy<byte[]>> Made = [];

    public static readonly DraftFormat[] Formats = [DraftFormat.Doc, DraftFormat.Odt, DraftFormat.Rtf];

    /// <summary>The same document in that format.</summary>
    public static byte[] Of(byte[] docx, DraftFormat format) =>
        Made.GetOrAdd((Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(docx)), format), _ => new(() => Make(docx, format.Extension[1..]))).Value;

    /// <summary>The sample draft of an assignment in that format.</summary>
    public static byte[] OfSample(int number, DraftFormat format) => Of(File.ReadAllBytes(Repository.PathOf("samples", "drafts", $"tham-luan-{number:00}.docx")), format);

    private static byte[] Make(byte[] docx, string extension)
    {
        var folder = Directory.CreateTempSubdirectory("review-test-office-").FullName;
        try
        {
            var source = Path.Combine(folder, "draft.docx");
            File.WriteAllBytes(source, docx);
            string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", extension, "--outdir", folder, source];
            using var office = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["TMPDIR"] = folder } })!;
            office.WaitForExit();
            return File.ReadAllBytes(Path.ChangeExtension(source, extension));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
