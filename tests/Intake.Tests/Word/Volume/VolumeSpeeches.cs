using System.Xml.Linq;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Word.Volume;

/// <summary>The speeches of a volume, each cut out of it and read like a draft.</summary>
internal static class VolumeSpeeches
{
    private static readonly XNamespace W = OpenedVolume.W;

    /// <summary>Text of each speech in order, as the reader reads it; form check boxes, which the volume draws as letters, left out.</summary>
    public static IReadOnlyList<string> Read(byte[] docx)
    {
        var volume = new OpenedVolume(docx);
        var speeches = new List<XElement>();
        foreach (var block in volume.Body)
        {
            if (block.Name == W + "bookmarkStart" && ((string)block.Attribute(W + "name")!).StartsWith("Tham_luan_", StringComparison.Ordinal)) speeches.Add(new(W + "body"));
            if (speeches.Count > 0) speeches[^1].Add(block);
        }
        return [.. speeches.Select(body => TextOf(WordFile.Body(string.Concat(body.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting))))))];
    }

    /// <summary>Text of a draft: its lines that are not blank.</summary>
    public static string TextOf(byte[] docx) =>
        string.Join('\n', DraftReader.Read(docx).Text?.Paragraphs.Select(p => p.Text.Replace("☐", "", StringComparison.Ordinal).Replace("☒", "", StringComparison.Ordinal)).Where(t => t.Trim().Length > 0) ?? []);
}
