using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Comments;

/// <summary>Các tệp Word đọc được của kho tệp thử và của dự án.</summary>
internal static class Corpus
{
    public static string[] Accepted()
    {
        string[] folders = [.. new[] { "corpus/real/files", "corpus/hostile/files", "corpus/speeches" }.Select(SharedFolder.Find).OfType<string>()];
        if (folders.Length == 0) Assert.Skip("there is no corpus");
        return [.. folders.Append(Repository.PathOf("samples", "drafts")).SelectMany(f => Directory.GetFiles(f, "*.docx")).Order(StringComparer.Ordinal)
            .Where(f => DraftReader.Read(File.ReadAllBytes(f)).Text is not null)];
    }
}
