using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Reports;
using Intake.Word.Volume.Importing;

namespace Intake.Word.Volume.Pages;

/// <summary>Danh sách của báo cáo: gạch đầu dòng, hoặc đánh số từ đầu ở mỗi danh sách.</summary>
internal sealed class ReportLists(Counters counters)
{
    /// <summary>Levels that a list in Word has.</summary>
    private const int Levels = 9;

    /// <summary>A list's first level begins at the first line of the text, 10 mm; each further 10 mm in, in twentieths of a point.</summary>
    private const int Step = 567;

    private static readonly string[] Bullets = ["-", "+", "·"];
    private static readonly (NumberFormatValues Format, string After)[] Figures = [(NumberFormatValues.Decimal, "."), (NumberFormatValues.LowerLetter, ")"), (NumberFormatValues.LowerRoman, ")")];

    public List<AbstractNum> AbstractLists { get; } = [];

    public List<NumberingInstance> Lists { get; } = [];

    /// <summary>What a paragraph of an item carries. Lists within the list call this for themselves.</summary>
    public static NumberingProperties ItemOf(int list, int level) =>
        new(new NumberingLevelReference { Val = Math.Min(level, Levels - 1) }, new NumberingId { Val = list });

    /// <summary>Adds a list and answers its number.</summary>
    public int Add(ReportList list, int level)
    {
        var id = counters.NextAbstractList();
        var levels = new AbstractNum { AbstractNumberId = id, Nsid = new() { Val = id.ToString("X8", CultureInfo.InvariantCulture) }, MultiLevelType = new() { Val = MultiLevelValues.Multilevel } };
        for (var i = 0; i < Levels; i++) levels.Append(LevelOf(i, list.IsOrdered, i == Math.Min(level, Levels - 1) ? list.Start : 1));
        AbstractLists.Add(levels);
        var instance = new NumberingInstance(new AbstractNumId { Val = id }) { NumberID = counters.NextList() };
        Lists.Add(instance);
        return instance.NumberID!;
    }

    private static Level LevelOf(int level, bool isOrdered, int start)
    {
        var (format, after) = Figures[level % Figures.Length];
        return new Level(
            new StartNumberingValue { Val = start },
            new NumberingFormat { Val = isOrdered ? format : NumberFormatValues.Bullet },
            new LevelSuffix { Val = LevelSuffixValues.Space },
            new LevelText { Val = isOrdered ? $"%{level + 1}{after}" : Bullets[level % Bullets.Length] },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{level * Step}", FirstLine = $"{Step}" }))
        { LevelIndex = level };
    }
}
