namespace Intake;

/// <summary>Ngôn ngữ hiển thị: tiếng Việt trước, tiếng Anh khi người dùng chọn.</summary>
public enum Language { Vietnamese, English }

/// <summary>Một câu nói với người dùng, bằng cả hai ngôn ngữ. A sentence cannot be written in one language only.</summary>
/// <param name="Vi">Vietnamese: what happened, then what to do.</param>
/// <param name="En">English: the same.</param>
public sealed record Sentence(string Vi, string En)
{
    /// <summary>The sentence in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? En : Vi;
}
