using Intake.Word;
using Intake.Word.Volume;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>A re-saved file fetches nothing, runs nothing, embeds nothing and names no author, whatever went in.</summary>
public sealed class VolumeCleannessTests
{
    private const int FilesInVolume = 16;

    /// <summary>Larger ones hold more pictures, not more kinds of content.</summary>
    private const long LargestFile = 100_000;

    [Fact, Trait("data", "shared")]
    public void Whatever_the_gate_takes_leaves_the_merger_clean()
    {
        var files = new[] { "corpus/real/files", "corpus/hostile/files", "corpus/speeches" }.Select(SharedFolder.Find).OfType<string>()
            .SelectMany(folder => Directory.GetFiles(folder, "*.doc?").Order(StringComparer.Ordinal))
            .Where(file => new FileInfo(file).Length <= LargestFile && DraftReader.Read(File.ReadAllBytes(file)).Refusal is null).ToList();
        if (files.Count == 0) Assert.Skip("there is no corpus");

        Assert.Empty(files.Chunk(FilesInVolume).SelectMany(some =>
        {
            var volume = VolumeCompiler.Compile(Plans.OfFiles(some));
            return Cleanness.Faults(volume.Docx).Select(fault => $"{fault} (one of {string.Join(", ", some.Select(Path.GetFileName))})")
                .Concat(volume.Speeches.Where(s => !s.IsMerged).Select(s => $"not merged: {Path.GetFileName(some[s.Number!.Value - 1])}"));
        }));
    }

    [Theory]
    [InlineData("INCLUDETEXT \"x\"")]
    [InlineData("includepicture \"http://x/a.png\" \\d")]
    [InlineData(" LINK Excel.Sheet x")]
    [InlineData("DDEAUTO c:\\\\x")]
    [InlineData("RD \"x\"")]
    [InlineData("DATABASE \\d x")]
    [InlineData("IMPORT x")]
    [InlineData("MERGEFIELD Ten")]
    [InlineData("MACROBUTTON x")]
    [InlineData("FILLIN x")]
    [InlineData("HYPERLINK \"file:///x\"")]
    [InlineData("USERNAME")]
    public void Fields_that_fetch_run_or_name_somebody_leave_their_result(string code)
    {
        string[] bodies =
        [
            $"<w:p>{Field(code, "Giữ.")}</w:p>",
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>EQ </w:instrText></w:r>{Field(code, "Giữ.")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>x</w:t></w:r></w:p>",
            $"<w:p><w:fldSimple w:instr=\"{System.Security.SecurityElement.Escape(code)}\"><w:r><w:t>Giữ.</w:t></w:r></w:fldSimple></w:p>",
            $"<w:p><w:r><w:t>Giữ.</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{System.Security.SecurityElement.Escape(code)}</w:instrText></w:r></w:p>",
        ];

        Assert.All(bodies, body =>
        {
            var volume = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, Drafts.Docx(body)))).Docx;
            Assert.Empty(Cleanness.Faults(volume));
            Assert.StartsWith("Giữ.", new OpenedVolume(volume).SpeechText, StringComparison.Ordinal);
        });
    }

    private static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{System.Security.SecurityElement.Escape(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
