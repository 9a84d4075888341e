using System.Text;

namespace Intake.Word.Packaging;

/// <summary>Xem lướt các thẻ của một phần XML ngay trên byte, đủ để biết phần đó không sâu, không nhiều phần tử và không có DTD.</summary>
/// <remarks>
/// Why it may be trusted: up to the first error that an XML reader stops at, a '&lt;' outside comments, CDATA sections, instructions
/// and DTDs always begins a tag, for attribute values and text cannot hold one; a part with any of those four is left to the reader,
/// and so is one that is not plainly UTF-8, where every ASCII byte is that character. A tag that may be empty or not counts as open.
/// So the depth found here is never less than the true one; when it is too much, the reader decides.
/// </remarks>
internal static class TagScan
{
    private const int LongestDeclaration = 200;

    /// <summary>Whether the bytes show that a reader will meet no DTD, no <c>altChunk</c> and no more than the gate's depth and number of elements.</summary>
    public static bool ShowsNoDanger(ReadOnlySpan<byte> part)
    {
        if (part.StartsWith("\uFEFF"u8)) part = part[3..];
        return SkipDeclaration(ref part) && part.IndexOf("altChunk"u8) < 0 && StaysShallow(part);
    }

    private static bool StaysShallow(ReadOnlySpan<byte> part)
    {
        int depth = 0, elements = 0;
        for (int tag; (tag = part.IndexOf((byte)'<')) >= 0 && tag + 1 < part.Length;)
        {
            part = part[(tag + 1)..];
            if (part[0] is (byte)'!' or (byte)'?') return false;
            if (part[0] == '/')
            {
                depth--;
                continue;
            }
            if (++elements > GateLimits.Elements || depth >= GateLimits.Depth) return false;
            var end = part.IndexOf((byte)'>');
            if (end < 0) return true;
            var isEmpty = end > 0 && part[end - 1] == '/' && IsFollowedByTag(part[(end + 1)..]);
            if (!isEmpty) depth++;
            part = part[end..];
        }
        return true;
    }

    /// <summary>Whether the '>' just passed was the last one before the next tag, and so the end of its own: an attribute may hold "/>".</summary>
    private static bool IsFollowedByTag(ReadOnlySpan<byte> rest) => rest.IndexOfAny((byte)'<', (byte)'>') is var next && (next < 0 || rest[next] == '<');

    /// <summary>False when the part does not begin as UTF-8 does, with a declaration that says so or with an element.</summary>
    private static bool SkipDeclaration(ref ReadOnlySpan<byte> part)
    {
        if (part.StartsWith("<?xml "u8))
        {
            var end = part[..Math.Min(part.Length, LongestDeclaration)].IndexOf("?>"u8);
            if (end < 0 || !NamesUtf8(Encoding.ASCII.GetString(part[..end]))) return false;
            part = part[(end + 2)..];
        }
        var start = part.TrimStart("\r\n"u8);
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter((char)start[1]) || start[1] == '_');
    }

    private static bool NamesUtf8(string declaration) =>
        !declaration.Contains("encoding", StringComparison.Ordinal)
        || declaration.Contains("\"utf-8\"", StringComparison.OrdinalIgnoreCase) || declaration.Contains("'utf-8'", StringComparison.OrdinalIgnoreCase);
}
