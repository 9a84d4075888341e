using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Biến trường (field) thành đoạn chữ mà nó đang hiển thị; không còn lệnh nào để chạy.</summary>
/// <remarks>
/// Only a field whose begin and end match loses its instruction. A stray begin loses the mark alone: the text after it is a person's text.
/// A form check box shows no text of its own and is written as ☒ or ☐; EQ and SYMBOL compute from themselves alone and stay.
/// </remarks>
internal sealed class FieldFlattening
{
    private readonly HashSet<OpenXmlElement> _gone = [];
    private readonly Dictionary<OpenXmlElement, string> _boxes = [];

    /// <summary>Flattens every field below <paramref name="root"/>; true when there was one.</summary>
    public static bool Flatten(OpenXmlElement root)
    {
        var flattening = new FieldFlattening();
        flattening.Read(root);
        foreach (var box in root.Descendants<TextBoxContent>()) flattening.Read(box);

        var found = flattening._gone.Count > 0 || root.Descendants<SimpleField>().Any();
        if (found) Rewriting.Rewrite(root, flattening.Judge);
        return found;
    }

    private Fate Judge(OpenXmlElement element)
    {
        if (element is SimpleField) return Fate.Unwrap;
        if (element is FieldData) return Fate.Drop;
        if (_boxes.TryGetValue(element, out var box)) return Fate.ReplacedBy(new Text(box));
        return _gone.Contains(element) ? Fate.Drop : Fate.Keep;
    }

    private void Read(OpenXmlElement story)
    {
        OpenXmlElement[] parts = [.. Story.RunsOf(story).SelectMany(run => run.ChildElements).Where(part => part is not RunProperties)];
        var hidden = new int[parts.Length + 1];          // +1 where an instruction starts, -1 behind its end
        var kept = new HashSet<OpenXmlElement>();        // marks and instructions of fields that stay
        foreach (var field in Matched(parts)) Settle(field, parts, hidden, kept);

        var depth = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            depth += hidden[i];
            if (depth > 0 || parts[i] is FieldChar or FieldCode or DeletedFieldCode && !kept.Contains(parts[i])) _gone.Add(parts[i]);
        }
    }

    /// <summary>The fields that have both ends, inner before outer.</summary>
    private static IEnumerable<Field> Matched(OpenXmlElement[] parts)
    {
        var open = new Stack<(int Begin, int? Separator)>();
        for (var i = 0; i < parts.Length; i++)
        {
            switch ((parts[i] as FieldChar)?.FieldCharType?.InnerText)
            {
                case "begin":
                    open.Push((i, null));
                    break;
                case "separate" when open.TryPeek(out var top) && top.Separator is null:
                    open.Push((open.Pop().Begin, i));
                    break;
                case "end" when open.TryPop(out var top):
                    yield return new(top.Begin, top.Separator, i);
                    break;
            }
        }
    }

    private void Settle(Field field, OpenXmlElement[] parts, int[] hidden, HashSet<OpenXmlElement> kept)
    {
        var instructionEnd = field.Separator ?? field.End;
        switch (NameOf(parts.AsSpan((field.Begin + 1)..instructionEnd)))
        {
            case "EQ" or "SYMBOL":
                kept.UnionWith(parts[field.Begin..(field.End + 1)]);
                return;
            case "FORMCHECKBOX":
                _boxes.Add(parts[field.Begin], IsChecked((FieldChar)parts[field.Begin]) ? "☒" : "☐");
                break;
        }

        hidden[field.Begin]++;
        hidden[instructionEnd + 1]--;
    }

    /// <summary>The first word of an instruction, which Word may have cut over several runs.</summary>
    private static string NameOf(ReadOnlySpan<OpenXmlElement> instruction)
    {
        const int mostPieces = 40;                       // fields nested in fields would else be read over and over
        var text = "";
        foreach (var part in instruction[..Math.Min(instruction.Length, mostPieces)])
            if (part is FieldCode code && text.Length < mostPieces) text = (text + code.Text).TrimStart();

        return text.Split(' ', 2)[0].ToUpperInvariant();
    }

    private static bool IsChecked(FieldChar begin) =>
        begin.FormFieldData?.GetFirstChild<CheckBox>() is { } box
        && (Marks.State(box.GetFirstChild<Checked>()) ?? Marks.IsOn(box.GetFirstChild<DefaultCheckBoxFormFieldState>()));

    private readonly record struct Field(int Begin, int? Separator, int End);
}
