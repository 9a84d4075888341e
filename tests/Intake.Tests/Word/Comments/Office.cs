using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Intake.Tests.Word.Comments;

/// <summary>LibreOffice, như một người mở tệp rồi lưu lại.</summary>
internal static class Office
{
    private const string Program = "/usr/bin/soffice";
    private static readonly XNamespace Document = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>A process that dies of one file takes those after it along.</summary>
    private const int FilesInProcess = 12;

    /// <summary>The files opened and saved in the format of that extension; null where nothing came out.</summary>
    public static IReadOnlyList<byte[]?> Saved(IReadOnlyList<byte[]> files, string extension) =>
        [.. files.Chunk(FilesInProcess).SelectMany(some => Together(some, extension) is var saved && saved.Contains(null) && some.Length > 1 ? some.SelectMany(one => Together([one], extension)) : saved)];

    private static List<byte[]?> Together(byte[][] files, string extension)
    {
        var folder = Directory.CreateTempSubdirectory("review-test-comments-").FullName;
        try
        {
            var sources = files.Select((file, i) => (Path: Path.Combine(folder, $"draft{i}.docx"), File: file)).ToList();
            foreach (var (path, file) in sources) File.WriteAllBytes(path, file);
            var made = Directory.CreateDirectory(Path.Combine(folder, "made")).FullName;
            string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", extension, "--outdir", made, .. sources.Select(s => s.Path)];
            using var office = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["TMPDIR"] = folder } })!;
            var said = Task.WhenAll(office.StandardOutput.ReadToEndAsync(), office.StandardError.ReadToEndAsync());
            office.WaitForExit();
            said.Wait();
            return [.. sources.Select(s => Path.Combine(made, Path.ChangeExtension(Path.GetFileName(s.Path), extension))).Select(p => File.Exists(p) ? File.ReadAllBytes(p) : null)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The comments that LibreOffice shows in a document (.odt): what they say, and the text that they stand on.</summary>
    public static IReadOnlyList<(string Text, string On)> Shown(byte[] odt)
    {
        using var zip = new ZipArchive(new MemoryStream(odt));
        using var content = zip.GetEntry("content.xml")!.Open();
        var body = XDocument.Load(content, LoadOptions.PreserveWhitespace).Root!.Element(Document + "body")!;
        var open = new Dictionary<string, StringBuilder>();
        var shown = new List<(string, StringBuilder)>();
        foreach (var node in body.DescendantNodes())
            switch (node)
            {
                case XElement e when e.Name == Document + "annotation":
                    var on = new StringBuilder();
                    shown.Add((string.Join('\n', e.Elements(Words + "p").Concat(e.Elements(Words + "list")).Select(p => p.Value)), on));
                    if ((string?)e.Attribute(Document + "name") is { } name) open[name] = on;
                    break;
                case XElement e when e.Name == Document + "annotation-end": open.Remove((string)e.Attribute(Document + "name")!); break;
                case XElement e when e.Name == Words + "s": Append(" "); break;
                case XText text when !text.Ancestors(Document + "annotation").Any(): Append(text.Value); break;
            }
        return [.. shown.Select(s => (s.Item1, s.Item2.ToString()))];

        void Append(string text)
        {
            foreach (var on in open.Values) on.Append(text);
        }
    }
}
