namespace Intake.Checks;

/// <summary>Kết luận về nội dung so với nội dung được giao.</summary>
public enum TopicVerdict { OnTopic, OtherTopic, OffTopic, Unsure }

/// <summary>Bài khớp với nội dung nào trong phụ lục.</summary>
/// <param name="Assigned">Number of the assigned topic; null when unknown.</param>
/// <param name="Other">The topic that it reads more like; set with <see cref="TopicVerdict.OtherTopic"/>, may be set with <see cref="TopicVerdict.Unsure"/>.</param>
/// <param name="Ranking">All topics, best first.</param>
public sealed record TopicMatch(int? Assigned, TopicVerdict Verdict, int? Other, IReadOnlyList<TopicScore> Ranking);

/// <summary>Điểm của một nội dung đối với một bài.</summary>
/// <param name="Number">Assignment number.</param>
/// <param name="Score">Compares the topics of one text: higher is nearer, one scale for all texts.</param>
/// <param name="Likeness">Compares texts with each other: a text on none of the topics is low on all.</param>
/// <param name="Evidence">Words of the text that speak for the topic, strongest first.</param>
public sealed record TopicScore(int Number, double Score, double Likeness, IReadOnlyList<string> Evidence);
