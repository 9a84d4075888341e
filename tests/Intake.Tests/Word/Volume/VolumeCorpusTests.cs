using Intake.Word.Volume;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>Merging files that were not made for this test.</summary>
[Trait("data", "shared")]
public sealed class VolumeCorpusTests
{
    private const int Groups = 12;
    private const int FilesInGroup = 5;

    [Fact]
    public void The_speeches_of_a_conference_are_whole_and_in_order()
    {
        var folder = Require("corpus/speeches");
        var files = Directory.GetFiles(folder, "tham-luan-*.docx").Order(StringComparer.Ordinal).ToList();

        var volume = VolumeCompiler.Compile(Plans.OfFiles(files));

        Assert.All(volume.Speeches, speech => Assert.True(speech.IsMerged));
        Assert.Equal(TextOf(files), new OpenedVolume(volume.Docx).SpeechText);
        Assert.Empty(OpenedVolume.Errors(volume.Docx));
    }

    [Fact]
    public void Four_files_that_disagree_on_heading_1_keep_four_looks_and_four_lists()
    {
        var folder = Require("corpus/hostile/files");
        var files = Directory.GetFiles(folder, "merge_conflict_*.docx").Order(StringComparer.Ordinal).ToList();

        var volume = new OpenedVolume(VolumeCompiler.Compile(Plans.OfFiles(files)).Docx);

        for (var i = 0; i < files.Count; i++)
        {
            var source = new OpenedVolume(File.ReadAllBytes(files[i]));
            var heading = OpenedVolume.TextOf(source.Body.First());
            Assert.Equal(Looks(source.Style(source.StyleOf(heading))), Looks(volume.Style(volume.StyleOf(heading))));
            Assert.Equal(FirstLevel(source, heading), FirstLevel(volume, heading));
        }
    }

    /// <summary>Fixed seed: the same groups in every run.</summary>
    [Fact]
    public void Files_of_many_programs_merge_without_new_errors_and_without_loss()
    {
        var files = AcceptedFiles();
        var random = new Random(63);

        for (var group = 0; group < Groups; group++)
        {
            var chosen = Enumerable.Range(0, FilesInGroup).Select(_ => files[random.Next(files.Count)]).ToList();
            var volume = VolumeCompiler.Compile(Plans.OfFiles(chosen));

            Assert.All(volume.Speeches, speech => Assert.True(speech.IsMerged));
            Assert.Equal(TextOf(chosen), new OpenedVolume(volume.Docx).SpeechText);
            var known = chosen.SelectMany(file => OpenedVolume.Errors(File.ReadAllBytes(file))).ToHashSet();
            Assert.Empty(OpenedVolume.Errors(volume.Docx).Except(known));
        }
    }

    private static string TextOf(IEnumerable<string> files) =>
        string.Concat(files.Select(file => OpenedVolume.TextOf(new OpenedVolume(File.ReadAllBytes(file)).Body)));

    private static List<string> AcceptedFiles()
    {
        var folder = Require("corpus/real");
        return [.. File.ReadLines(Path.Combine(folder, "MANIFEST.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(row => row[9] == "PARSE" && row[0].EndsWith(".docx", StringComparison.Ordinal))
            .Select(row => Path.Combine(folder, "files", row[0])).Where(File.Exists).Order(StringComparer.Ordinal)];
    }

    private static List<string> Looks(System.Xml.Linq.XElement style) =>
        [.. style.Element(OpenedVolume.W + "rPr")!.Elements().Where(e => e.Name.LocalName is "color" or "sz").Select(e => e.ToString())];

    private static (string? Start, string? Format) FirstLevel(OpenedVolume file, string heading)
    {
        var w = OpenedVolume.W;
        var numbering = file.Xml("word/numbering.xml").Root!;
        var list = (string?)file.Document.Descendants(w + "p").First(p => OpenedVolume.TextOf(p) == heading).Descendants(w + "numId").Single().Attribute(w + "val");
        var levels = (string?)numbering.Elements(w + "num").Single(n => (string?)n.Attribute(w + "numId") == list).Element(w + "abstractNumId")!.Attribute(w + "val");
        var level = numbering.Elements(w + "abstractNum").Single(n => (string?)n.Attribute(w + "abstractNumId") == levels).Elements(w + "lvl").First();
        return ((string?)level.Element(w + "start")?.Attribute(w + "val"), (string?)level.Element(w + "numFmt")?.Attribute(w + "val"));
    }

    private static string Require(string relative)
    {
        var path = SharedFolder.Find(relative);
        if (path is null) Assert.Skip($"../shared/{relative} is not on this machine");
        return path;
    }
}
