using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

public sealed class DraftReaderTests
{
    [Fact]
    public void Paragraphs_are_numbered_from_one_in_reading_order()
    {
        var file = new WordFile().Paragraphs("Kính thưa Hội nghị", "").Table(["một", "hai"]).Paragraphs("ba").ToBytes();

        var text = Read(file);

        Assert.Equal([(1, "Kính thưa Hội nghị"), (2, ""), (3, "một"), (4, "hai"), (5, "ba")], text.Paragraphs.Select(p => (p.Number, p.Text)));
        Assert.Equal([ParagraphPlace.Body, ParagraphPlace.Body, ParagraphPlace.TableCell, ParagraphPlace.TableCell, ParagraphPlace.Body], text.Paragraphs.Select(p => p.Place));
        Assert.Equal(7, text.Words);
        Assert.Empty(text.Flags);
    }

    private static DraftText Read(byte[] file)
    {
        var reading = DraftReader.Read(file);
        Assert.Null(reading.Refusal);
        return reading.Text!;
    }
}
