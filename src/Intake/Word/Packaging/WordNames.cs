namespace Intake.Word.Packaging;

/// <summary>Tên trong WordprocessingML, cả hai phương ngữ (ECMA-376 transitional và strict).</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Vml = "urn:schemas-microsoft-com:vml";

    private const string OfficeMath = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    public static bool IsWord(string ns) => ns is Transitional or Strict;

    public static bool IsMath(string ns) => ns is OfficeMath or StrictMath;
}
