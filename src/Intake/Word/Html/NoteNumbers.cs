using System.Globalization;
using System.Text;
using Intake.Word.Reading;

namespace Intake.Word.Html;

/// <summary>Đánh số chú thích theo thứ tự gọi trong bài, như Word in ra: 1, 2, 3 cho chú thích chân trang; i, ii, iii cho chú thích cuối bài.</summary>
internal sealed class NoteNumbers(string name, ILookup<string, string> footnotes, ILookup<string, string> endnotes)
{
    private readonly Dictionary<(StoryMarkKind Kind, string Id), string> _labels = [];
    private readonly Dictionary<StoryMarkKind, int> _counts = [];
    private readonly List<(string Label, IEnumerable<string> Lines)> _called = [];

    /// <summary>HTML of the place that calls a note; empty when there is no such note.</summary>
    public string Call(StoryMark mark)
    {
        var notes = mark.Kind == StoryMarkKind.Footnote ? footnotes : endnotes;
        if (mark.Text is not { } id || !notes.Contains(id)) return "";
        if (_labels.TryGetValue((mark.Kind, id), out var known)) return Link(known, "");
        var number = _counts[mark.Kind] = _counts.GetValueOrDefault(mark.Kind) + 1;
        var label = _labels[(mark.Kind, id)] = ListNumber.Write(number, mark.Kind == StoryMarkKind.Footnote ? "decimal" : "lowerRoman");
        _called.Add((label, notes[id]));
        return Link(label, $" id=\"{name}-goi-{label}\"");
    }

    /// <summary>The notes that were called, at the end of the text.</summary>
    public void WriteTo(StringBuilder html, int headingLevel)
    {
        if (_called.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"notes\"><h{headingLevel}>Chú thích</h{headingLevel}>\n");
        foreach (var (label, lines) in _called)
            html.Append(CultureInfo.InvariantCulture, $"<p id=\"{name}-chu-{label}\"><a href=\"#{name}-goi-{label}\" aria-label=\"{label}: về chỗ chú thích\">{label}</a> {string.Join("<br>", lines)}</p>\n");
        html.Append("</section>\n");
    }

    private string Link(string label, string id) => $"<sup><a href=\"#{name}-chu-{label}\"{id} aria-label=\"Chú thích {label}\">{label}</a></sup>";
}
