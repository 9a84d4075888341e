using System.Collections;
using System.Globalization;

namespace Intake.Word.Volume.Packaging;

/// <summary>Một quan hệ từ một phần của gói tới phần khác hoặc tới địa chỉ ngoài.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal);

/// <summary>Các quan hệ của một phần, theo thứ tự thêm vào.</summary>
/// <remarks>Ids are given in order and never at random: this is what keeps two compilations byte for byte alike.</remarks>
internal sealed class Relationships(string idPrefix = "rId") : IEnumerable<Relationship>
{
    private readonly List<Relationship> _all = [];
    private readonly Dictionary<(string Type, string Target), string> _ids = [];

    /// <summary>The id of the relationship to <paramref name="target"/>; the same target has one relationship.</summary>
    public string Add(string type, string target, bool isExternal = false)
    {
        if (_ids.TryGetValue((type, target), out var known)) return known;

        var id = idPrefix + (_all.Count + 1).ToString(CultureInfo.InvariantCulture);
        _all.Add(new(id, type, target, isExternal));
        _ids.Add((type, target), id);
        return id;
    }

    /// <summary>Takes over relationships that were given their ids under a prefix of their own.</summary>
    public void Adopt(Relationships others) => _all.AddRange(others);

    public IEnumerator<Relationship> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Tên loại quan hệ trong chuẩn Open XML (ECMA-376, phần 1).</summary>
internal static class RelationshipKind
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string Document = Office + "officeDocument";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string Styles = Office + "styles";
    public const string Settings = Office + "settings";
    public const string Numbering = Office + "numbering";
    public const string Footnotes = Office + "footnotes";
    public const string Endnotes = Office + "endnotes";
    public const string Header = Office + "header";
    public const string Footer = Office + "footer";
    public const string Image = Office + "image";
    public const string Chart = Office + "chart";
    public const string Hyperlink = Office + "hyperlink";
}

/// <summary>Tên loại nội dung trong chuẩn Open XML.</summary>
internal static class ContentType
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public const string Document = Word + "document.main+xml";
    public const string Styles = Word + "styles+xml";
    public const string Settings = Word + "settings+xml";
    public const string Numbering = Word + "numbering+xml";
    public const string Footnotes = Word + "footnotes+xml";
    public const string Endnotes = Word + "endnotes+xml";
    public const string Header = Word + "header+xml";
    public const string Footer = Word + "footer+xml";
    public const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string Relationships = "application/vnd.openxmlformats-package.relationships+xml";
}
