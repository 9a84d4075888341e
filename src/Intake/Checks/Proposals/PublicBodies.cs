using System.Text.RegularExpressions;

namespace Intake.Checks.Proposals;

/// <summary>Nhận ra tên cơ quan, tổ chức ở một chỗ trong câu, và cấp của nó.</summary>
/// <remarks>How bodies are named, not a list of them: a head ("sở", "ban", "hội"), its field, its level. Texts are folded.</remarks>
internal static class PublicBodies
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const string City = @"(?:thành phố(?: hải phòng)?|hải phòng|tp\.? ?hải phòng|tp|tỉnh)";
    private const string Council = "(?:hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd)";
    private const string Front = "(?:mặt trận tổ quốc|mttq|mặt trận)(?: việt nam)?";
    private const string Communes = @"(?:xã|phường|đặc khu)(?:(?:,| và|, và) (?:xã|phường|đặc khu))*";
    private const string Fields =
        @"nội vụ|tài chính|xây dựng|tư pháp|y tế|công thương|du lịch|ngoại vụ|ngoại giao|công an|quốc phòng|nông nghiệp(?:,? phát triển nông thôn| và phát triển nông thôn| và môi trường)?|" +
        @"tài nguyên(?: và môi trường)?|khoa học(?:,| và)? công nghệ|giáo dục(?:,| và)? đào tạo|văn hóa(?:,? thể thao(?:,| và)? du lịch|,? thể thao| và thể thao)?|dân tộc(?:,| và) tôn giáo|" +
        @"lao động(?:,? thương binh và xã hội)?|thông tin(?: và truyền thông)?|kế hoạch(?: và đầu tư)?|giao thông(?: vận tải)?";

    private static readonly (AddresseeKind Kind, Regex Pattern)[] Kinds =
    [
        (AddresseeKind.Central, Of(@"(?:các |đảng, |đảng và )?(?:ủy ban thường vụ quốc hội|ubtvqh|quốc hội|nhà nước|trung ương(?: đảng| đoàn)?|bộ chính trị|ban bí thư|ban chấp hành trung ương|kiểm toán nhà nước)")),
        (AddresseeKind.Central, Of(@"(?:thủ tướng |văn phòng |thanh tra )?chính phủ|(?:lãnh đạo )?(?:các )?bộ(?:,)? (?:" + Fields + @")|(?:các )?bộ,? (?:ban,? )?ngành(?:,? (?:của |ở )?trung ương)?|các bộ")),
        (AddresseeKind.Central, Of(@"(?:ban|ủy ban|văn phòng|đảng ủy|cơ quan|hội đồng)(?:,? [\p{L}]+){1,7}? trung ương(?: đảng)?|ban, bộ, ngành trung ương|(?:các )?cơ quan trung ương")),
        (AddresseeKind.Central, Of(@"học viện(?: chính trị| hành chính)[\p{L} ]{0,12}quốc gia(?: hồ chí minh)?|bảo hiểm xã hội việt nam|ngân hàng nhà nước(?: việt nam)?|(?:tòa án|viện kiểm sát) nhân dân tối cao")),
        (AddresseeKind.Central, Of(@"tổng liên đoàn lao động(?: việt nam)?|(?:ban thường trực )?(?:ủy ban )?trung ương " + Front + @"|(?:tổng )?cục [\p{L}]+(?: [\p{L}]+)?")),
        (AddresseeKind.City, Of(@"(?:đồng chí |lãnh đạo |bí thư |ban thường vụ |thường trực |ban chấp hành |btv |bch |thường vụ )*(?:thành ủy|tỉnh ủy|đảng bộ " + City + @")")),
        (AddresseeKind.City, Of(@"(?:đồng chí |lãnh đạo |đảng ủy |thường trực |chủ tịch )*" + Council + @"(?: " + City + @")?|(?:lãnh đạo |các đồng chí lãnh đạo )?" + City + @"|ban chỉ đạo(?: [\p{L}\d]+){0,8}? " + City)),
        (AddresseeKind.Department, Of(@"(?:đồng chí |lãnh đạo |giám đốc |đảng ủy )*(?:các )?sở,? (?:" + Fields + @"|[\p{L}]+ [\p{L}]+)|các sở(?:,? (?:ban,? )?ngành)?(?: (?:của )?" + City + @"| chức năng| liên quan| có liên quan)?|(?:các )?(?:sở, ngành|sở ngành|sở, ban, ngành|ban, ngành|ban ngành)(?: (?:của )?" + City + @")?")),
        (AddresseeKind.Department, Of(@"(?:lãnh đạo )?(?:các )?(?:ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ủy ban kiểm tra|ubkt|văn phòng|ban|cơ quan)(?:(?:,| và)? [\p{L}]+){0,8}? (?:thành|tỉnh) ủy|ủy ban kiểm tra|văn phòng " + Council + "(?: " + City + ")?")),
        (AddresseeKind.Department, Of(@"(?:các |lãnh đạo )?ban(?: đảng| xây dựng đảng| của hội đồng| [\p{L}]+(?: [\p{L}]+)? hội đồng nhân dân| [\p{L}]+(?: [\p{L}]+)? hđnd)(?: [\p{L}]+){0,3}? " + City + @"|các ban đảng|(?:các )?ban xây dựng đảng")),
        (AddresseeKind.Department, Of(@"(?:ban thường trực )?(?:ủy ban |ub)?" + Front + @"(?:,? các (?:đoàn thể|tổ chức chính trị[ -]+xã hội))?(?: " + City + @")?|thành đoàn(?: hải phòng)?|đoàn đại biểu quốc hội(?: " + City + @")?")),
        (AddresseeKind.Department, Of(@"(?:lãnh đạo )?(?:công an|thuế|cục thuế|bảo hiểm xã hội|bhxh|thanh tra|tòa án|tòa án nhân dân|viện kiểm sát|viện kiểm sát nhân dân|liên đoàn lao động|kho bạc nhà nước|thi hành án dân sự|thống kê|hải quan|ngân hàng nhà nước|bưu điện|đài khí tượng|cục [\p{L}]+(?: [\p{L}]+)?|chi cục(?: [\p{L}]+){1,4}?)(?: " + City + @"| khu vực(?: [ivx\d]+)?)")),
        (AddresseeKind.Department, Of(@"(?:bộ chỉ huy|bộ tư lệnh|ban quản lý|ban an toàn|trung tâm|văn phòng|chi nhánh|quỹ|viện|đài|báo|hội|liên hiệp|liên minh|đoàn|ban chỉ huy|bệnh viện|tổng đội)(?:,?(?: và| -)? [\p{L}]+){1,8}? (?:" + City + @"|khu vực(?: [ivx\d]+)?)")),
        (AddresseeKind.Department, Of(@"trường (?:chính trị|đại học|cao đẳng)(?: [\p{L}]+ [\p{L}]+)?|bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng|bộ đội biên phòng|liên đoàn lao động|kho bạc nhà nước|cơ quan (?:thuế|bảo hiểm xã hội|bảo hiểm|công an|hải quan|kiểm tra đảng|thi hành án)|(?:các )?(?:cơ quan|phòng) (?:chuyên môn|chức năng|tham mưu|liên quan|có thẩm quyền)(?: (?:của )?" + City + @")?")),
        (AddresseeKind.Department, Of(@"(?:văn phòng|chi nhánh văn phòng) đăng ký đất đai|ban quản lý (?:dự án|khu kinh tế|các khu công nghiệp|vịnh)(?: hải phòng)?|thuế cơ sở(?: \d+)?|chi cục(?: [\p{L}]+){1,2}|các (?:ngành|cơ quan|trường|ban|hội)(?: chức năng| liên quan| thành phố| của thành phố)?|ngành [\p{L}]+(?: [\p{L}]+)?")),
        (AddresseeKind.Other, Of(@"(?:đồng chí |cấp ủy,? |chính quyền |lãnh đạo |đảng ủy,? |bí thư |chủ tịch |thường trực |" + Council + @",? |" + Front + @" |ủy ban |trung tâm phục vụ hành chính công |các đồng chí |và )*(?:các |(?:\d+|một số|những) )?" + Communes + @"(?: (?:bạn|khác|liền kề|giáp ranh|lân cận|trên địa bàn|có liên quan|trong thành phố))?")),
        (AddresseeKind.Other, Of(@"các (?:địa phương|tỉnh|doanh nghiệp|nhà đầu tư|chủ đầu tư|hợp tác xã|ngân hàng|công ty|tập đoàn|nhà mạng|đơn vị|cấp ủy|nhà máy|nhà khoa học|chuyên gia)(?: [\p{L}]+ [\p{L}]+)?|cấp ủy các cấp")),
        (AddresseeKind.Other, Of(@"(?:tổng công ty|công ty|tập đoàn|ngân hàng|điện lực|hợp tác xã|viễn thông|nhà máy|cảng|đơn vị thi công|nhà thầu)(?: [\p{L}\d]+){1,6}|chủ đầu tư|doanh nghiệp|bưu điện|vnpt|viettel|mobifone|evn")),
        (AddresseeKind.Own, Of(@"(?:các |mỗi |từng |toàn thể |đồng chí |tập thể )*(?:chi bộ|thôn|tổ dân phố|khu dân cư|chi hội|đoàn thể|chi đoàn|tổ đảng|trưởng thôn|bí thư chi bộ|đảng viên|hội viên|cán bộ,? (?:công chức|đảng viên)|khu phố)(?: (?:của )?(?:xã|phường|đặc khu|cơ quan|trường))?")),
    ];

    /// <summary>Words that begin like a body and are none.</summary>
    private static readonly Regex NoBody = new(@"^(?:các |một |mọi )?(?:hội nghị|báo cáo|báo chí|ban hành|bộ máy|bộ phận|đoàn kết|ngành nghề|quỹ đất|quỹ nhà|thống kê|xã hội|đài truyền thanh|thuế suất|đoàn viên|viện trợ|hội viên)\b", Linear);
    private static readonly Regex Joint = new(@"^(?:(?:,| và|, và| cùng| cùng với|;) ?)(?:với )?", Linear);
    private static readonly Regex Unqualified = new("^(?:" + Council + "|đảng ủy|mặt trận|ủy ban|lãnh đạo)$", Linear);

    /// <summary>The body, or several joined by "và" or commas, that is named from <paramref name="from"/> on; null when there is none.</summary>
    /// <param name="text">The sentence: as written, and folded to the same length.</param>
    /// <param name="from">Offset of the first letter.</param>
    public static NamedBody? At(FoldedText text, int from)
    {
        if (FirstAt(text, from) is not { } first) return null;
        var (kind, end) = first;
        var isUnqualified = Unqualified.IsMatch(text.Folded[from..end]);
        while (Joint.Match(text.Folded[end..]) is { Success: true, Length: var gap } && FirstAt(text, end + gap) is { } next
               && text.Folded[(end + gap)..next.End] is not ("xã" or "phường" or "đặc khu")) // there the speaker goes on: "Với Sở Y tế, xã đề nghị"
        {
            end = next.End;
            if (isUnqualified) kind = next.Kind;
        }
        return new NamedBody(new Addressee(kind, text.Written[from..end]), end);
    }

    private static (AddresseeKind Kind, int End)? FirstAt(FoldedText text, int from)
    {
        (AddresseeKind Kind, int End)? best = null;
        var rest = text.Folded.AsSpan(from);
        if (NoBody.IsMatch(rest)) return null;
        foreach (var (kind, pattern) in Kinds)
            foreach (var match in pattern.EnumerateMatches(rest))
            {
                if (from + match.Length > (best?.End ?? 0)) best = (kind, from + match.Length);
                break;
            }
        return best is { } found ? (found.Kind, WithProperName(text, found.End)) : null;
    }

    /// <summary>"phường Hải An", "Ngân hàng …": the capitals that follow belong to the name.</summary>
    private static int WithProperName(FoldedText text, int end)
    {
        for (var at = end; at + 1 < text.Written.Length && text.Written[at] == ' ' && char.IsUpper(text.Written[at + 1]); end = at)
            for (at++; at < text.Written.Length && char.IsLetterOrDigit(text.Written[at]);) at++;
        return end;
    }

    private static Regex Of(string names) => new($@"^(?:{names})\b", Linear);
}

/// <summary>Một tên gọi tìm thấy và chỗ nó kết thúc.</summary>
internal readonly record struct NamedBody(Addressee Addressee, int End);
