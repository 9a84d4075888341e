using System.Globalization;
using Intake.Checks;
using Intake.Vietnamese.Speaking;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Checks.Unseen;

/// <summary>Một văn bản chưa quy tắc nào được thấy, cùng nhãn của nó.</summary>
/// <param name="Name">Folder and file name without extension.</param>
/// <param name="Acceptable">Topics that a fair reader would accept, the best first; none for a text on no topic.</param>
/// <param name="Paragraphs">One a line.</param>
internal sealed record UnseenText(string Name, IReadOnlyList<int> Acceptable, IReadOnlyList<string> Paragraphs)
{
    public string Text => string.Join('\n', Paragraphs);

    /// <summary>The texts of a folder, in the order of their names.</summary>
    public static IReadOnlyList<UnseenText> In(string folder) => [.. Files(folder).Select(Read)];

    public static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(PathOf(folder), "*.txt").Order(StringComparer.Ordinal);

    public static string PathOf(params ReadOnlySpan<string> parts) =>
        Repository.PathOf(["tests", "Intake.Tests", "Labelled", "unseen", .. parts]);

    private static UnseenText Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return new(Path.GetFileNameWithoutExtension(file), TopicsIn(lines[0]), [.. lines.Skip(1).Where(l => l.Length > 0)]);
    }

    /// <summary>Of "# topic: 20; also acceptable: 16".</summary>
    public static IReadOnlyList<int> TopicsIn(string header) =>
        [.. header.Split([':', ';', ','], StringSplitOptions.TrimEntries).Where(p => int.TryParse(p, CultureInfo.InvariantCulture, out _)).Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
}

/// <summary>Một tham luận đủ dài: every sentence with its role, and the list of its proposals.</summary>
internal sealed record UnseenDraft(string Name, int Topic, DraftText Text, IReadOnlyList<UnseenSentence> Sentences, IReadOnlyList<string> Addressees)
{
    public static IReadOnlyList<UnseenDraft> All { get; } = [.. UnseenText.Files("drafts").Select(Read)];

    public IEnumerable<UnseenSentence> Proposals => Sentences.Where(s => s.Role == ContentRole.Proposals);

    /// <summary>Shares of the five roles by the labels, in the order of <see cref="ContentRole"/>; a heading counts with what follows it, as it is read aloud with it.</summary>
    public IReadOnlyList<double> Labelled()
    {
        var readings = OwnAbbreviations.In(Text.Text);
        var syllables = new double[5];
        foreach (var sentence in Sentences) syllables[(int)sentence.Role] += SpokenForm.Of(sentence.Text, readings).Syllables.Likely;
        return [.. syllables.Select(s => s / syllables.Sum())];
    }

    private static UnseenDraft Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var end = Array.IndexOf(lines, "---");
        var paragraphs = new List<DraftParagraph>();
        var sentences = new List<UnseenSentence>();
        var open = "";
        foreach (var line in lines[1..end].Append(""))
        {
            if (line.Length == 0 || line.StartsWith("[H] ", StringComparison.Ordinal))
            {
                if (open.Length > 0) paragraphs.Add(new(paragraphs.Count + 1, open));
                open = "";
            }
            if (line.StartsWith("[H] ", StringComparison.Ordinal)) paragraphs.Add(new(paragraphs.Count + 1, line[4..]) { HeadingLevel = 1, Bold = true });
            else if (line.Length > 0) open = open.Length == 0 ? line[4..] : $"{open} {line[4..]}";
            if (line.Length > 0) sentences.Add(new(line[1], line[4..]));
        }
        var text = new DraftText { Paragraphs = paragraphs, Spoken = SpokenPartFinder.Find(paragraphs), Words = 0 };
        return new(Path.GetFileNameWithoutExtension(file), UnseenText.TopicsIn(lines[0])[0], text, WithHeadings(sentences), [.. lines[(end + 1)..].Where(l => l.Length > 0).Select(l => l.Split(" | ")[0])]);
    }

    /// <summary>A heading has the role of the first sentence under it.</summary>
    private static UnseenSentence[] WithHeadings(List<UnseenSentence> sentences) =>
        [.. sentences.Select((s, i) => s.Tag != 'H' ? s : s with { Tag = sentences.Skip(i).FirstOrDefault(n => n.Tag != 'H')?.Tag ?? 'O' })];
}

/// <summary>Một câu và nhãn của nó.</summary>
internal sealed record UnseenSentence(char Tag, string Text)
{
    public ContentRole Role => Tag switch
    {
        'R' => ContentRole.Results,
        'D' => ContentRole.Difficulties,
        'L' => ContentRole.Lessons,
        'P' => ContentRole.Proposals,
        _ => ContentRole.Other,
    };
}
