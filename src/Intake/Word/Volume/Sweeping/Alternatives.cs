using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Chọn một trong các cách thể hiện mà Word ghi song song (khung chữ đời mới và bản dự phòng cho Word cũ).</summary>
/// <remarks>A text box is then in the volume once; kept twice, its words would be there twice and its ids would clash.</remarks>
internal static class Alternatives
{
    public static Fate Judge(OpenXmlElement element) => element switch
    {
        AlternateContent => Fate.Unwrap,
        AlternateContentChoice or AlternateContentFallback => element == Chosen(element.Parent) ? Fate.Unwrap : Fate.Drop,
        _ => Fate.Keep,
    };

    private static OpenXmlElement? Chosen(OpenXmlElement? alternatives) =>
        alternatives?.Elements<AlternateContentChoice>().FirstOrDefault(IsUnderstood)
        ?? (OpenXmlElement?)alternatives?.GetFirstChild<AlternateContentFallback>();

    private static bool IsUnderstood(AlternateContentChoice choice) =>
        (choice.Requires?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => choice.LookupNamespace(prefix) is { } uri && Names.Understood.Contains(uri));
}
