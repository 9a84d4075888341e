namespace Intake.Checks;

/// <summary>Điều lạ trong tệp mà người gửi nên biết: phông cũ, ký tự lẫn, nội dung ngoài.</summary>
public sealed class FileFlagsCheck : IDraftCheck
{
    public string Code => "file-flags";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) => draft.Text.Flags
        .Distinct()
        .Select(Messages.FileFlag)
        .OfType<Sentence>()
        .Select(sentence => new Finding(Code, Severity.Note, sentence));
}
