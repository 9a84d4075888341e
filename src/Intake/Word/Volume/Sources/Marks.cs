using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Sources;

/// <summary>Đọc các dấu bật/tắt như Word đọc; a value that is no on-off value counts as on, and nothing throws.</summary>
internal static class Marks
{
    /// <summary>A property that stands there is on unless it says otherwise; one that is not there says nothing.</summary>
    public static bool? State(OnOffType? mark) => mark is null ? null : mark.Val is not { } value || IsOnText(value.InnerText);

    public static bool IsOn(OnOffType? mark) => State(mark) ?? false;

    public static bool IsOn(OnOffValue? value) => value is not null && IsOnText(value.InnerText);

    private static bool IsOnText(string? text) => text is not ("0" or "false" or "off");
}
