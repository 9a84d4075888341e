using Intake.Vietnamese;

namespace Intake.Checks.Proposals;

/// <summary>Đơn vị đang nói, để phân biệt lời của mình với lời người khác được kể lại.</summary>
/// <param name="unit">Name of the unit; null when unknown.</param>
internal sealed class AskingUnit(string? unit)
{
    private readonly string name = Folding.Fold(unit ?? "");

    /// <summary>Whether the words before a cue name the speaker, with whatever manners: "Đảng ủy phường trân trọng", "chúng tôi xin", nothing.</summary>
    /// <param name="words">Folded.</param>
    public bool Speaks(string words)
    {
        var subject = WithoutManners(words.Trim());
        return RequestCues.Self.IsMatch(subject) || IsNamed(subject);
    }

    /// <summary>The addressee, <see cref="AddresseeKind.Own"/> when it is the unit itself.</summary>
    public Addressee Seen(Addressee addressee) =>
        addressee.Kind is AddresseeKind.Other or AddresseeKind.Department && IsSelf(Folding.Fold(addressee.Name!)) ? addressee with { Kind = AddresseeKind.Own } : addressee;

    /// <summary>Whether <paramref name="addressee"/> is the unit that speaks.</summary>
    public bool Is(Addressee addressee) => addressee.Name is { } written && (IsSelf(Folding.Fold(written)) || name == Folding.Fold(written));

    private bool IsNamed(string subject) =>
        name.Length > 0 && subject.Length > 1 && (name.Contains(subject, StringComparison.Ordinal) || subject.EndsWith(name, StringComparison.Ordinal));

    private bool IsSelf(string written) => written is "xã" or "phường" or "đặc khu"
        ? $" {name} ".Contains($" {written} ", StringComparison.Ordinal)
        : name.Length > 0 && name.EndsWith(written, StringComparison.Ordinal);

    private static string WithoutManners(string words)
    {
        while (RequestCues.Manners.Match(words) is { Success: true } manners) words = words[..manners.Index].TrimEnd();
        return words;
    }
}
