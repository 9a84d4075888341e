using System.Globalization;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

[Trait("data", "shared")]
public sealed class SpeechFilesTests
{
    [Fact]
    public void Every_speech_comes_out_whole()
    {
        if (SharedFolder.Find("corpus/speeches") is not { } folder)
        {
            Assert.Skip("there is no corpus/speeches");
            return;
        }
        foreach (var row in File.ReadLines(Path.Combine(folder, "EXPECTED.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            var text = DraftReader.Read(File.ReadAllBytes(Path.Combine(folder, row[0]))).Text!;
            var tokens = text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

            // The table counts a lone dash as a word; the contract does not.
            Assert.Equal(int.Parse(row[1], CultureInfo.InvariantCulture), tokens.Length);
            Assert.Equal(tokens.Count(t => t.Any(char.IsLetterOrDigit)), text.Words);
            Assert.Empty(text.Flags);
        }
    }
}
