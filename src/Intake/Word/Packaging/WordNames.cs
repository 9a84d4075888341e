namespace Intake.Word.Packaging;

/// <summary>Họ của một phần tử trong tệp Word.</summary>
internal enum ElementFamily { Other, Word, Math, Compatibility, Vml }

/// <summary>Tên trong WordprocessingML, cả hai phương ngữ (ECMA-376 transitional và strict).</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    /// <summary>Where Word puts the words of a text box when it saves in the strict dialect.</summary>
    private const string StrictTextBox = "http://schemas.microsoft.com/office/word/2006/wordml";

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string OfficeMath = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>Where Word 2010 and later keep the identity of a paragraph.</summary>
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static bool IsWord(string ns) => ns is Transitional or Strict;

    public static ElementFamily FamilyOf(string ns) => ns switch
    {
        Transitional or Strict or StrictTextBox => ElementFamily.Word,
        OfficeMath or StrictMath => ElementFamily.Math,
        Compatibility => ElementFamily.Compatibility,
        Vml => ElementFamily.Vml,
        _ => ElementFamily.Other,
    };
}
