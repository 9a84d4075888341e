using System.Text;
using Intake.Plan;
using Intake.Vietnamese.Speaking;
using Intake.Word;
using Tests.Shared;

namespace Benchmarks;

/// <summary>Các bài dùng để đo: của ../shared nếu có, không thì tự dựng từ bài mẫu.</summary>
internal static class Speeches
{
    private const string Folder = "corpus/speeches";
    private const int Pages = 200, SyllablesAPage = 325;

    /// <summary>Where the speeches to be read come from, in a sentence.</summary>
    public static string Source => SharedFolder.Find(Folder) is null
        ? "../shared is absent: the speeches of 4 and 200 pages are built from the samples, so the figures differ from those in docs/."
        : $"Speeches of 4 and 200 pages: ../shared/{Folder}.";

    /// <summary>A speech of four pages.</summary>
    public static byte[] FourPages() => Shared("four_pages.docx") ?? Built(Sample(1).Split('\n'));

    /// <summary>A speech of 200 pages, a run for every few words.</summary>
    public static byte[] TwoHundredPages() => Shared("big_200_pages.docx") ?? Built(Long(Pages * SyllablesAPage));

    /// <summary>24 Word files: those of ../shared, else the samples.</summary>
    public static IReadOnlyList<byte[]> Conference() => SharedFolder.Find(Folder) is { } folder
        ? [.. Directory.GetFiles(folder, "tham-luan-*.docx").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
        : [.. Enumerable.Range(1, 24).Select(n => File.ReadAllBytes(SampleFile(n)))];

    /// <summary>The first paragraphs of a sample that take at least <paramref name="syllables"/> to read aloud.</summary>
    public static string OfSyllables(int syllables)
    {
        var text = new StringBuilder();
        foreach (var paragraph in Long(syllables))
        {
            text.Append(paragraph).Append('\n');
            if (SpokenForm.Of(text.ToString()).Syllables.Likely >= syllables) break;
        }
        return text.ToString();
    }

    /// <summary>The plan of the samples.</summary>
    public static Conference Plan() => PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!;

    /// <summary>The 24 samples, read.</summary>
    public static IReadOnlyList<DraftText> Samples() => [.. Enumerable.Range(1, 24).Select(Read)];

    private static byte[]? Shared(string file) => SharedFolder.Find($"{Folder}/{file}") is { } path ? File.ReadAllBytes(path) : null;

    private static byte[] Built(IEnumerable<string> paragraphs)
    {
        var file = new WordFile();
        foreach (var paragraph in paragraphs) file.Raw($"<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>{string.Concat(Runs(paragraph))}</w:p>");
        return file.ToBytes();
    }

    /// <summary>Word cuts a paragraph into runs wherever somebody stopped typing: here every eight words.</summary>
    private static IEnumerable<string> Runs(string paragraph) =>
        paragraph.Split(' ').Chunk(8).Select(words => WordFile.Run(string.Join(' ', words) + " ", "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/>"));

    private static List<string> Long(int words)
    {
        var paragraphs = new List<string>();
        for (int number = 0, count = 0; count < words; number++)
        {
            var sample = Sample((number % 24) + 1);
            paragraphs.AddRange(sample.Split('\n'));
            count += WordCount.Of(sample);
        }
        return paragraphs;
    }

    private static string Sample(int number) => Read(number).Text;

    private static DraftText Read(int number) =>
        DraftReader.Read(File.ReadAllBytes(SampleFile(number))).Text!;

    private static string SampleFile(int number) => Repository.PathOf("samples", "drafts", $"tham-luan-{number:00}.docx");
}
