using System.Globalization;
using Intake.Vietnamese.Speaking;
using Xunit;

namespace Intake.Tests.Vietnamese.Speaking;

/// <summary>Độ chính xác đo được. A bound only ever rises: it stands a little below what was reached (docs/spoken-time.md).</summary>
[Trait("data", "shared")]
public sealed class SpokenAccuracyTests
{
    private const string Absent = "the peer cases are not beside the repository";

    [Fact]
    public void Of_the_peers_readings_this_share_is_met_word_for_word()
    {
        var cases = PeerCase.Load();
        Assert.SkipWhen(cases is null, Absent);

        var missed = cases.Where(peer => !peer.Suspect && !peer.IsReadAs(SpokenForm.Of(peer.Written).Spoken)).ToList();

        AssertShare(0.975, missed.Select(peer => peer.Written), cases.Count(peer => !peer.Suspect));
    }

    [Fact]
    public void Of_the_readings_that_leave_nothing_unread_this_share_is_met_word_for_word()
    {
        var cases = PeerCase.Load()?.Where(peer => peer.IsCountable && !peer.Suspect).ToList();
        Assert.SkipWhen(cases is null, Absent);

        var missed = cases.Where(peer => !peer.IsReadAs(SpokenForm.Of(peer.Written).Spoken)).ToList();

        AssertShare(0.985, missed.Select(peer => peer.Written), cases.Count);
    }

    [Fact]
    public void Of_the_peers_readings_this_share_has_the_right_number_of_syllables()
    {
        var cases = PeerCase.Load()?.Where(peer => peer.IsCountable).ToList();
        Assert.SkipWhen(cases is null, Absent);

        var missed = cases.Where(peer => SpokenForm.Of(peer.Written) is var ours && ours.Syllables.Likely != peer.SyllablesOfFullReading(ours.Spoken)).ToList();

        AssertShare(0.985, missed.Select(peer => peer.Written), cases.Count);
    }

    [Fact]
    public void Party_and_state_register_has_the_likely_number_of_syllables_and_never_falls_out_of_the_range()
    {
        var rows = PeerCase.Rows("data/vi/gap_cases.tsv")?.ToList();
        Assert.SkipWhen(rows is null, Absent);

        var measured = rows.Select(row => (Written: row[0], Expected: int.Parse(row[4], CultureInfo.InvariantCulture), Ours: SpokenForm.Of(row[0]).Syllables)).ToList();

        AssertShare(0.98, measured.Where(m => m.Ours.Likely != m.Expected).Select(m => m.Written), rows.Count);
        Assert.DoesNotContain(measured, m => m.Expected < m.Ours.Min || m.Expected > m.Ours.Max);
    }

    private static void AssertShare(double atLeast, IEnumerable<string> missed, int all)
    {
        var list = missed.ToList();
        Assert.True(1 - ((double)list.Count / all) >= atLeast, $"{all - list.Count} of {all}; missed:\n{string.Join('\n', list)}");
    }
}
