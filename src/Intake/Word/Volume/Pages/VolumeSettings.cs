using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Thiết đặt chung của tập và các nét kẻ ngăn chú thích.</summary>
/// <remarks>Nothing here makes Word fetch, run or refresh anything on opening.</remarks>
internal static class VolumeSettings
{
    public static Settings Settings() => new(
        """
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:zoom w:percent="100"/>
          <w:defaultTabStop w:val="720"/>
          <w:characterSpacingControl w:val="doNotCompress"/>
          <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
          <w:endnotePr><w:pos w:val="sectEnd"/><w:numFmt w:val="lowerRoman"/><w:numRestart w:val="eachSect"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>
          <w:compat>
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
            <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
            <w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
            <w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
          </w:compat>
          <w:decimalSymbol w:val=","/>
          <w:listSeparator w:val=";"/>
        </w:settings>
        """);

    public static IEnumerable<Footnote> FootnoteLines() =>
    [
        new(Line(new SeparatorMark())) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new(Line(new ContinuationSeparatorMark())) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
    ];

    public static IEnumerable<Endnote> EndnoteLines() =>
    [
        new(Line(new SeparatorMark())) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new(Line(new ContinuationSeparatorMark())) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
    ];

    private static Paragraph Line(DocumentFormat.OpenXml.OpenXmlElement mark) => new(new Run(mark));
}
