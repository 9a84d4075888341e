using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Word.Comments;

/// <summary>Ghi dấu của các góp ý vào phần văn bản; chữ, định dạng và cấu trúc giữ nguyên.</summary>
internal sealed partial class CommentMarks(StoredXml source, WordPrefix prefix)
{
    private readonly Dictionary<int, MarksAtSpot> _spots = [];
    private readonly HashSet<StoredElement> _spaced = [];
    private int? _lastIdentity;

    public void Add(int id, MarkedRange range)
    {
        var (start, end, reference) = (Mark("commentRangeStart", id), Mark("commentRangeEnd", id), $"<w:r{prefix.Declaration}>{Mark("commentReference", id)}</w:r>");
        if (range.From.At == range.To.At) At(range.From).Points.Add(start + end);
        else
        {
            At(range.From).Starts.Add(start);
            At(range.To).Ends.Add(end);
        }
        var last = At(range.Reference);
        (range.From.At == range.To.At ? last.Points : last.Ends).Add(reference);
    }

    public void Apply()
    {
        foreach (var (at, marks) in _spots)
        {
            var content = string.Concat([.. marks.Ends, .. marks.Points, .. marks.Starts]);
            if (marks.Spot.Empty is { } empty) source.Replace(empty.End - 2, 2, $">{content}</{source.NameAt(empty.Start)}>");
            else source.Replace(at, 0, Closed(marks.Spot) + content + Reopened(marks.Spot));
        }
    }

    private MarksAtSpot At(Spot spot) => _spots.TryGetValue(spot.At, out var marks) ? marks : _spots[spot.At] = new MarksAtSpot(spot);

    private string Mark(string name, int id) => $"<w:{name}{prefix.Declaration} w:id=\"{id.ToString(CultureInfo.InvariantCulture)}\"/>";

    private string Closed(Spot spot) =>
        (spot.Text is { } text ? $"</{source.NameAt(text.Start)}>" : "") + (spot.Run is { } run ? $"</{source.NameAt(run.Start)}>" : "");

    /// <summary>The run goes on with the same attributes and the same format.</summary>
    private string Reopened(Spot spot)
    {
        if (spot.Run is not { } run) return "";
        var format = Identity().Replace(string.Concat(run.Properties.Where(p => p.End <= spot.At).Select(p => source.Text[p.Start..p.End])), NewIdentity);
        return source.Text[run.Start..run.TagEnd] + format + (spot.Text is { } text ? Spaced(text, spot.At) : "");
    }

    /// <summary>A tracked change of the format has an identity, which may stand only once in the part.</summary>
    private string NewIdentity(Match identity)
    {
        _lastIdentity ??= Identity().Matches(source.Text).Select(m => int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture)).Max();
        return $"{identity.Groups[1].Value}{(++_lastIdentity).Value.ToString(CultureInfo.InvariantCulture)}\"";
    }

    /// <summary>A blank at the cut is kept only where <c>xml:space</c> says so.</summary>
    private string Spaced(StoredElement text, int cut)
    {
        const string attribute = " xml:space=\"preserve\"";
        var tag = source.Text[text.Start..text.TagEnd];
        if (tag.Contains("preserve", StringComparison.Ordinal)) return tag;
        var name = source.NameAt(text.Start);
        if (tag.Contains("xml:space", StringComparison.Ordinal)) return $"<{name}{attribute}>";
        if (_spaced.Add(text) && HasBlankBefore(text, cut)) source.Replace(text.TagEnd - 1, 0, attribute);
        return tag.Insert(tag.Length - 1, attribute);
    }

    private bool HasBlankBefore(StoredElement text, int cut) => source.Text.AsSpan(text.TagEnd, cut - text.TagEnd).IndexOfAny(" \t\r\n&") >= 0;

    [GeneratedRegex("(\\s(?:[\\w.-]+:)?id=\")(\\d{1,9})\"")]
    private static partial Regex Identity();

    private sealed class MarksAtSpot(Spot spot)
    {
        public Spot Spot => spot;
        public List<string> Ends { get; } = [];
        public List<string> Points { get; } = [];
        public List<string> Starts { get; } = [];
    }
}

/// <summary>Tiền tố <c>w</c> của phần tử WordprocessingML, khai báo tại chỗ khi phần đó không khai báo cho cả phần.</summary>
internal sealed class WordPrefix(StoredXml part, int endOfRootTag, string wordNamespace)
{
    /// <summary>What an element with the prefix has to say about it.</summary>
    public string Declaration { get; } = IsDeclaredOnce(part.Text, endOfRootTag, wordNamespace) ? "" : $" xmlns:w=\"{wordNamespace}\"";

    private static bool IsDeclaredOnce(string text, int endOfRootTag, string wordNamespace)
    {
        const string declaration = "xmlns:w=";
        var at = text.IndexOf(declaration, StringComparison.Ordinal);
        return at >= 0 && at < endOfRootTag && text.LastIndexOf(declaration, StringComparison.Ordinal) == at
            && text.AsSpan(at + declaration.Length + 1).StartsWith(wordNamespace) && !text.Contains("xmlns:w ", StringComparison.Ordinal);
    }
}
