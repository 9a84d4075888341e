namespace Intake.Word;

/// <summary>Ngắt việc đọc khi tệp không nhận được; never leaves this namespace, the gate turns it into a <see cref="Refusal"/>.</summary>
internal sealed class GateException(string code) : Exception(code)
{
    public string Code { get; } = code;

    /// <summary>The level of secrecy, when that is why.</summary>
    public string? Mark { get; init; }
}
