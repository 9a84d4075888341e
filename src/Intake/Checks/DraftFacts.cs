using Intake.Vietnamese;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Những gì đo được từ một dự thảo; checks judge it, the pages show it.</summary>
public sealed record DraftFacts
{
    public required DraftText Text { get; init; }
    /// <summary>Syllables of the spoken part.</summary>
    public required SyllableCount Syllables { get; init; }
    public required SpokenTime Time { get; init; }
    public required TimeVerdict TimeVerdict { get; init; }
    /// <summary>Syllables to cut to come within the limit at the likely pace; 0 when none.</summary>
    public required int CutSyllables { get; init; }
    /// <summary>Null without a plan.</summary>
    public TopicMatch? Topic { get; init; }
    public required ContentBalance Balance { get; init; }
}
