namespace Intake.Checks;

/// <summary>Kết luận về nội dung so với nội dung được giao.</summary>
public enum TopicVerdict { OnTopic, OtherTopic, OffTopic, Unsure }

/// <summary>Bài khớp với nội dung nào trong phụ lục.</summary>
/// <param name="Assigned">Number of the assigned topic; null when unknown.</param>
/// <param name="Other">The topic that it reads more like; set with <see cref="TopicVerdict.OtherTopic"/>, may be set with <see cref="TopicVerdict.Unsure"/>.</param>
/// <param name="Ranking">All topics, best first.</param>
public sealed record TopicMatch(int? Assigned, TopicVerdict Verdict, int? Other, IReadOnlyList<TopicScore> Ranking)
{
    /// <summary>Words of the assigned topic that stand nowhere in the text, in the topic's order.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The clauses of the assigned topic, when it has several.</summary>
    public IReadOnlyList<TopicClause> Clauses { get; init; } = [];

    /// <summary>The points that the Board asks for ("ý phải có").</summary>
    public IReadOnlyList<TopicClause> Points { get; init; } = [];
}

/// <summary>Điểm của một nội dung đối với một bài.</summary>
/// <param name="Number">Assignment number.</param>
/// <param name="Score">Compares the topics of one text: higher is nearer, one scale for all texts.</param>
/// <param name="Likeness">Compares texts with each other: a text on none of the topics is low on all.</param>
/// <param name="Evidence">Words of the text that speak for the topic, strongest first.</param>
public sealed record TopicScore(int Number, double Score, double Likeness, IReadOnlyList<string> Evidence)
{
    /// <summary>How much of the text is said in words of this topic's own fields, per syllable: set phrases and generalities have next to none.</summary>
    internal double OwnWords { get; init; }
}

/// <summary>Một vế của nội dung được giao, hay một ý phải có.</summary>
/// <param name="Text">In the words of the plan, or of the Board.</param>
/// <param name="Covered">The place that speaks of it most; null when none does.</param>
public sealed record TopicClause(string Text, ClauseCover? Covered);

/// <summary>Chỗ trong bài nói về một vế.</summary>
/// <param name="Paragraph">Body paragraph, from 1.</param>
/// <param name="Quote">The sentence that speaks of it most.</param>
/// <param name="Words">The words of the paragraph that it rests on, strongest first.</param>
public sealed record ClauseCover(int Paragraph, string Quote, IReadOnlyList<string> Words);
