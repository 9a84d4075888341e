using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Intake.Tests.Word.Comments;

/// <summary>Thân văn bản viết thành chữ: mọi phần tử với thuộc tính, các run liền nhau cùng định dạng viết làm một.</summary>
internal sealed partial class BodyShape
{
    private readonly StringBuilder _shape = new();
    private readonly IReadOnlySet<string> _ids;
    private string? _openRun;
    private bool _inText;

    private BodyShape(IReadOnlySet<string> ids) => _ids = ids;

    /// <param name="ids">The comments whose marks are left out.</param>
    public static string Of(XElement root, IReadOnlySet<string> ids)
    {
        var shape = new BodyShape(ids);
        shape.Write(root);
        return shape._shape.ToString();
    }

    private void Write(XElement element)
    {
        if (IsMark(element)) return;
        if (element.Name.LocalName == "r" && CommentedFile.IsWord(element)) WriteRun(element);
        else WriteElement(element);
    }

    private void WriteElement(XElement element)
    {
        CloseRun();
        _shape.Append('<').Append(element.Name).AppendJoin(' ', element.Attributes().Where(a => !a.IsNamespaceDeclaration)).Append('>');
        foreach (var node in element.Nodes())
            if (node is XElement child) Write(child);
            else if (node is XText text) WriteText(text.Value);
        CloseRun();
        _shape.Append("</>");
    }

    private void WriteText(string text)
    {
        CloseRun();
        _shape.Append(text);
    }

    private void WriteRun(XElement run)
    {
        var format = run.Elements().FirstOrDefault() is { Name.LocalName: "rPr" } first ? first : null;
        var key = string.Join(' ', run.Attributes().Where(a => !a.IsNamespaceDeclaration)) + IdentityOfChange().Replace(format?.ToString() ?? "", "");
        if (_openRun != key) CloseRun();
        if (_openRun is null) _shape.Append("<run ").Append(key).Append('>');
        _openRun = key;
        foreach (var child in run.Elements().Where(c => c != format))
        {
            if (child.Name.LocalName == "t" && CommentedFile.IsWord(child) && !child.HasElements)
            {
                if (!_inText) _shape.Append("<t>");
                _inText = true;
                _shape.Append(child.Value);
                continue;
            }
            if (_inText) _shape.Append("</t>");
            _inText = false;
            var inner = new BodyShape(_ids);
            inner.WriteElement(child);
            _shape.Append(inner._shape);
        }
    }

    private void CloseRun()
    {
        if (_inText) _shape.Append("</t>");
        if (_openRun is not null) _shape.Append("</run>");
        (_openRun, _inText) = (null, false);
    }

    /// <summary>A tracked change of a format is numbered anew where its run is cut.</summary>
    [GeneratedRegex(" w:id=\"\\d+\"")]
    private static partial Regex IdentityOfChange();

    /// <summary>A mark of one of the comments, or the run that holds nothing but its reference.</summary>
    private bool IsMark(XElement e) =>
        e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference" && (string?)e.Attribute(e.Name.Namespace + "id") is { } id && _ids.Contains(id)
        || e.Name.LocalName == "r" && e.Elements().Count() == 1 && IsMark(e.Elements().Single());
}
