namespace Intake.Checks;

/// <summary>Phép kiểm tra một dự thảo. Pure: same draft, same context, same findings.</summary>
public interface IDraftCheck
{
    /// <summary>Kebab-case, stored for ever, never reused.</summary>
    string Code { get; }

    /// <summary>The findings on one draft, given what was measured of it.</summary>
    IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context);
}

/// <summary>Phép kiểm tra các bản hiện hành của cả hội nghị với nhau.</summary>
public interface IConferenceCheck
{
    /// <summary>Kebab-case, stored for ever, never reused.</summary>
    string Code { get; }

    /// <summary>The findings on the current versions of all assignments.</summary>
    IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Plan.Conference conference);
}

/// <summary>Bản hiện hành của một phân công.</summary>
/// <param name="Assignment">Number of the assignment.</param>
/// <param name="Version">Version of the draft, from 1.</param>
/// <param name="Text">What was read of it.</param>
public sealed record CurrentDraft(int Assignment, int Version, Word.DraftText Text);

/// <summary>Điểm cần lưu ý giữa các bài; <paramref name="Places"/> names every version that it rests on.</summary>
public sealed record ConferenceFinding(string Code, Severity Severity, Sentence Message, IReadOnlyList<FindingPlace> Places)
{
    /// <summary>Whether it speaks of that version of that assignment.</summary>
    public bool RestsOn(int assignment, int version) => Places.Any(p => p.Assignment == assignment && p.Version == version);
}

/// <summary>Một chỗ trong một bài.</summary>
public sealed record FindingPlace(int Assignment, int Version, int Paragraph, string Quote);
