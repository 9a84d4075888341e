using System.Text.RegularExpressions;

namespace Intake.Checks.Background;

/// <summary>Tách một nội dung thành các vế, theo dấu câu và theo lĩnh vực.</summary>
/// <remarks>
/// Rules for the titles of any plan: first at marks that part matters (";", "và việc", "gắn với"), then at commas and "và" where the
/// field of public life changes: "phân cấp, phân quyền" stays one clause, "kinh phí, trụ sở" becomes two.
/// </remarks>
internal sealed partial class TopicClauses
{
    /// <summary>Fields of the plan's frame, which make no clause.</summary>
    private readonly HashSet<int> frame;

    public TopicClauses(IReadOnlyList<TextTerms> titles)
    {
        var spoken = titles.SelectMany(title => AdministrativeFields.Shared.In(title).SelectMany(w => w.Term.Fields).Distinct()).CountBy(f => f);
        frame = [.. spoken.Where(f => TopicProfiles.IsFrame(f.Value, titles.Count)).Select(f => f.Key)];
    }

    /// <summary>The clauses of a topic, in its order; one when it has only one matter, none when no field is recognised.</summary>
    public IReadOnlyList<ClauseTerms> Of(string topic)
    {
        List<Clause> clauses = [];
        foreach (var part in Parting().Split(topic.Trim().TrimEnd('.')))
            AddPart(clauses, Opening().Replace(Ending().Replace(part, "").Trim(' ', ','), ""));
        return [.. clauses.Where(c => c.Fields.Count > 0).Select(c => new ClauseTerms(string.Join(", ", c.Words), c.Fields))];
    }

    /// <summary>A clause of its own, whatever it holds: a point that the Board asks for.</summary>
    public ClauseTerms Whole(string text) => new(text, FieldsOf(text));

    /// <summary>The words of the list of fields that stand in the topic, none of the plan's frame.</summary>
    public IReadOnlyList<string> WordsOf(string topic) =>
        [.. AdministrativeFields.Shared.In(TextTerms.Of(topic)).Where(w => w.Term.Fields.Any(f => !frame.Contains(f))).Select(w => w.Term.Text).Distinct()];

    private void AddPart(List<Clause> clauses, string part)
    {
        HashSet<int> earlier = [.. clauses.SelectMany(c => c.Fields)];
        Clause? current = null;
        foreach (var words in Comma().Split(part).Select(w => w.Trim()).Where(w => w.Length > 0))
        {
            var fields = FieldsOf(words);
            var isSaid = fields.IsSubsetOf(earlier);
            if (current is null && isSaid && clauses.Count > 0)
            {
                if (fields.Count > 0) clauses[^1].Words.Add(words);
            }
            else if (current is null || !(isSaid || current.Fields.Count == 0 || fields.Overlaps(current.Fields)))
                clauses.Add(current = new Clause([words], fields));
            else
            {
                current.Words.Add(words);
                current.Fields.UnionWith(fields.Except(earlier));
            }
        }
    }

    private HashSet<int> FieldsOf(string words) =>
        [.. AdministrativeFields.Shared.In(TextTerms.Of(words)).SelectMany(w => w.Term.Fields).Where(f => !frame.Contains(f))];

    private sealed record Clause(List<string> Words, HashSet<int> Fields);

    [GeneratedRegex(@";|,?\s+và\s+(?:việc|công tác)\s+|,?\s+gắn với\s+|,\s+và\s+|:\s|,\s*(?:góp phần|bảo đảm|đáp ứng|thúc đẩy)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parting();

    [GeneratedRegex(@",|\s+và\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comma();

    /// <summary>Words with which titles begin and that name no matter.</summary>
    [GeneratedRegex(
        """
        ^\s*(?:(?:một số|những|các|kết quả|kinh nghiệm|giải pháp|bài học|thực trạng|việc|công tác|nhiệm vụ|thực hiện|tổ chức thực hiện|tham mưu|bố trí|bảo đảm|nâng cao|tăng cường|đẩy mạnh|đổi mới|hoạt động|chất lượng|phương thức|lãnh đạo|chỉ đạo|trong|của|về|và|tiếp tục)\b[\s,]*)+
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>When, where and what for: the frame that many titles of a plan share.</summary>
    [GeneratedRegex(
        """
        \s*,?\s*\b(?:khi (?:tổ chức|thực hiện|triển khai|sắp xếp)|đáp ứng (?:yêu cầu|nhiệm vụ)|trên địa bàn|tại địa phương|của địa phương|trong tình hình|trong giai đoạn|từ khi|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|theo (?:mô hình|nghị quyết|quy định|chỉ đạo)|phục vụ (?:công tác|yêu cầu|nhiệm vụ|nhân dân|người dân)|đối với|nhằm|giai đoạn|năm [0-9]+)\b.*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
