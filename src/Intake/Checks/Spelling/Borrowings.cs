using System.Collections.Frozen;

namespace Intake.Checks.Spelling;

/// <summary>Từ mượn viết liền và từ nước ngoài ngắn, trông như lỗi gõ.</summary>
internal static class Borrowings
{
    /// <summary>Endings and clusters that only borrowed words have; a syllable mistyped does not come by them.</summary>
    private static readonly string[] Clusters = ["bl", "br", "cl", "cr", "dr", "đr", "fl", "gl", "kl", "kr", "pl", "pr", "sl", "sp", "st"];

    /// <summary>Borrowed words that are written as one, and English ones that a typing method would read as a syllable; lower case.</summary>
    private static readonly FrozenSet<string> Known =
        """
        ôtô môtô bêtông ximăng vắcxin axít ôxít ôxy ôxi cácbon kilômét xăngtimét kilôgam đôla côngtenơ rơmoóc apphích panô xêmina pôlime vitamin
        cátxét cátsét ghiđông gacđờbu bancông canô xilô tivi rađiô rađa catalô cácten lôgích lôgic lôgô côtông amiăng gôm lôgarít đềpa cômmăng
        bar bias boo boss bus bonus box boxes car cars chaos char chef coop corona days deer does door fees floor for gas gear gif goes hair has her his
        honor donor max mix near nor pos pros plus poor row says see server sex sir six sos tax this three thus trees various vous was year yes your bees knee
        los us our tour hair star flex lux pax tees
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string lower) => Known.Contains(lower);

    public static bool LooksLike(string lower) => Clusters.Any(c => lower.Contains(c, StringComparison.Ordinal));
}
