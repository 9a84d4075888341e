using Review.Appraisals;
using Review.Queue;
using Review.Receiving;

namespace Web.Api;

/// <summary>One assignment as the API prints it.</summary>
public sealed record AssignmentOutput(
    int Number, string Topic, string Unit, AppraisalState State, int? Version, string? Sha256, DateTimeOffset? ReceivedAt,
    bool? OnTime, long? LateBySeconds, DateTimeOffset? Deadline, string? DecidedBy, string? Speaker)
{
    public static AssignmentOutput Of(AssignmentLine line, DateTimeOffset? deadline) => new(
        line.Number, line.Topic, line.Unit, line.State, line.Version == 0 ? null : line.Version, line.Sha256, line.ReceivedAt,
        line.OnTime, line.LateBySeconds, deadline, line.DecidedBy, line.Speaker);
}

/// <summary>A receipt as the API prints it.</summary>
public sealed record ReceiptOutput(string Code, int Number, int Version, string Sha256, DateTimeOffset ReceivedAt, bool OnTime, long LateBySeconds, bool Duplicate)
{
    public static ReceiptOutput Of(Receipt receipt) => Of(receipt.Version, receipt.Duplicate);

    public static ReceiptOutput Of(DraftVersion version, bool duplicate) => new(
        version.ReceiptCode, version.Assignment, version.Number, version.Sha256, version.ReceivedAt, version.OnTime, version.LateBySeconds, duplicate);
}

/// <summary>A version with its receipt, the state of its check and what the checks say; those fields are null until then.</summary>
public sealed record DraftOutput(
    string Code, int Number, int Version, string Sha256, DateTimeOffset ReceivedAt, bool OnTime, long LateBySeconds, bool Duplicate, CheckState CheckState,
    int? Words, IReadOnlyList<string>? Flags, SpokenOutput? Spoken, TopicOutput? Topic, BalanceOutput? Balance, IReadOnlyList<FindingOutput>? Findings)
{
    /// <summary>The .docx that was made of a .doc, .odt or .rtf and read in its place; null for a Word file and before that.</summary>
    public ConvertedOutput? Converted { get; init; }

    /// <summary>Why what was made of it cannot be read; null when it can.</summary>
    public RefusedOutput? Refused { get; init; }

    public static DraftOutput Of(ReadDraft draft)
    {
        var version = draft.Version;
        var check = draft.Facts is { } facts ? CheckOutput.Of(facts, draft.Findings, Problems.Language, withText: false) : null;
        return new(version.ReceiptCode, version.Assignment, version.Number, version.Sha256, version.ReceivedAt, version.OnTime, version.LateBySeconds, false,
            version.CheckState, check?.Words, check?.Flags, check?.Spoken, check?.Topic, check?.Balance, check?.Findings)
        {
            Converted = draft.Derived is { } derived ? new ConvertedOutput(derived.Sha256, derived.Size) : null,
            Refused = draft.Refusal is { } refusal ? new RefusedOutput(refusal.Code, refusal.Message.In(Problems.Language)) : null,
        };
    }
}

/// <summary>The file that was made of the one that was sent.</summary>
public sealed record ConvertedOutput(string Sha256, long Bytes);

/// <summary>Why a version cannot be read, and what to do.</summary>
public sealed record RefusedOutput(string Code, string Message);
