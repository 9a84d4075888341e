using System.Text.RegularExpressions;

namespace Intake.Word;

/// <summary>Một dòng của bài tham luận nhìn theo thể thức: quốc hiệu, tên cơ quan, lời thưa, lời cảm ơn, chữ ký.</summary>
internal sealed partial class SpeechLine
{
    private const int LongLine = 40, LetterheadLine = 30, ShortLine = 12;

    private readonly DraftParagraph _paragraph;
    private readonly string _text, _lower;

    public SpeechLine(DraftParagraph paragraph)
    {
        _paragraph = paragraph;
        _text = paragraph.Text.Trim().TrimStart('-', '–', '*', '•', '+', '"', '“', ' ', '\t');
        _lower = _text.ToLowerInvariant();
        Words = WordCount.Of(paragraph.Text);
    }

    public DraftParagraph Paragraph => _paragraph;
    public int Words { get; }
    public bool IsEmpty => Words == 0 && !_paragraph.Text.Contains('*', StringComparison.Ordinal);
    public bool IsCell => _paragraph.Place == ParagraphPlace.TableCell;

    /// <summary>"Kính thưa Hội nghị!", "Thưa các đồng chí,".</summary>
    public bool IsSalutation => SalutationPattern().IsMatch(_lower);

    /// <summary>A further line of a salutation: whom else the speaker greets.</summary>
    public bool ContinuesSalutation => Words <= LongLine && GreetedPattern().IsMatch(_lower);

    /// <summary>"Xin trân trọng cảm ơn!", alone or as the last words of a paragraph.</summary>
    public bool IsThanks => ThanksPattern().IsMatch(Words <= LongLine ? _lower : LastSentence);

    /// <summary>Thanks from the first sentence on.</summary>
    public bool IsOnlyThanks => Words <= LongLine && ThanksPattern().IsMatch(FirstSentence);

    /// <summary>"Xin trân trọng cảm ơn!" and hardly a word more: whatever follows it, the speech is over.</summary>
    public bool IsPlainThanks => Words <= ShortLine && IsOnlyThanks;

    public bool IsWish => Words <= LongLine && WishPattern().IsMatch(_lower);

    /// <summary>National title, name of the body, number and date of a document, lines that only decorate.</summary>
    public bool IsLetterhead =>
        Words <= LetterheadLine && (Words == 0 ? !IsEmpty : _lower.Split('\t', '\n').Any(piece => LetterheadPattern().IsMatch(piece.Trim())));

    /// <summary>"THAM LUẬN", "Bài phát biểu", "BÁO CÁO THAM LUẬN".</summary>
    public bool OpensTitle => Words <= LongLine && !OpensBody && TitlePattern().IsMatch(_lower);

    /// <summary>What belongs to a title by its looks or its words.</summary>
    public bool LooksLikeTitle =>
        !OpensBody && Words <= LongLine && (_paragraph.Centred || IsCapitals || (!EndsLikeBody && (_paragraph.Bold || UnderTitlePattern().IsMatch(_lower))));

    /// <summary>"I. KẾT QUẢ", "1.2. …", "a) …", "ĐẶT VẤN ĐỀ", a heading below the first level: the body has begun.</summary>
    public bool OpensBody => IsNumbered || (_paragraph is { HeadingLevel: > 1, Centred: false }) || BodyHeadingPattern().IsMatch(_lower);

    private bool IsNumbered => _paragraph.Numbering is { } label ? label.Any(char.IsLetterOrDigit) : NumberedPattern().IsMatch(_text);

    private bool EndsLikeBody => _text.EndsWith('.') || _text.EndsWith(':') || _text.EndsWith(';');

    public bool OpensRecipients => RecipientsPattern().IsMatch(_lower);

    /// <summary>"T/M BAN THƯỜNG VỤ", "KT. GIÁM ĐỐC", "(Đã ký)", "Người trình bày".</summary>
    public bool IsSignature => Words <= ShortLine && !IsNumbered && (AuthorityPattern().IsMatch(_lower) || (IsCapitals && OfficePattern().IsMatch(_lower)));

    /// <summary>What may stand in a signature block without being a sign of one: a name, a date, capitals.</summary>
    public bool FitsSignature =>
        IsEmpty || IsSignature || OpensRecipients || (!IsNumbered && Words <= ShortLine && (IsCapitals || IsName || DatePattern().IsMatch(_lower)));

    /// <summary>An annex is not part of the speech.</summary>
    public bool OpensAnnex => Words <= LongLine && IsCapitals && _lower.StartsWith("phụ lục", StringComparison.Ordinal);

    private bool IsCapitals => _text.Any(char.IsLetter) && !_text.Any(char.IsLower);

    /// <summary>Two to five words, each with a capital: a person's name, perhaps with a rank before it.</summary>
    private bool IsName => Words is >= 2 and <= 5 && _text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0])) && !_text.Any(char.IsDigit);

    private string FirstSentence => _lower[..(_lower.IndexOfAny(['.', '!', '\n']) is >= 0 and var end ? end : _lower.Length)];

    private string LastSentence => _lower[(_lower.TrimEnd('.', '!', ' ').LastIndexOfAny(['.', '!', '\n']) + 1)..];

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(trước hết,? )?((xin )?kính thưa|(xin )?kính chào|(tôi )?(xin )?thưa (các|đồng|hội|quý|toàn|đoàn|chủ|ban|đại|ông|bà|bác|lãnh|thường|tất|cô|anh|chị))\b", Linear)]
    private static partial Regex SalutationPattern();

    [GeneratedRegex(@"^(thưa|kính thưa|(các |quý )?(đồng chí|vị|đại biểu)|quý|toàn thể|đoàn chủ tịch|hội nghị|ban|thường trực)\b.*[!,;:.]$", Linear | RegexOptions.Singleline)]
    private static partial Regex GreetedPattern();

    [GeneratedRegex(@"(trân trọng|chân thành|xin|nhiệt liệt)( xin)?( được)? c[ảá]m ơn|^c[ảá]m ơn|^(xin )?trân trọng ?[.!]*$", Linear)]
    private static partial Regex ThanksPattern();

    [GeneratedRegex(@"^((cuối cùng|một lần nữa|nhân dịp này),? )?((tôi|chúng tôi|thay mặt .{1,80}),? )?(xin )?(kính |trân trọng )*(chúc|mong|cảm ơn)", Linear)]
    private static partial Regex WishPattern();

    [GeneratedRegex(@"^(cộng (hòa|hoà) xã hội chủ nghĩa việt nam$|đảng cộng sản việt nam$|độc lập\s*[-–]\s*tự do|số\s*[:.]|số\s?[\d.… ]{0,8}[-/]|[^,]{2,25}, ngày\s.{0,12}tháng|kính gửi|\(?dự thảo( lần .*)?\)?$|v/v|[o0\W]+$)", Linear)]
    private static partial Regex LetterheadPattern();

    [GeneratedRegex(@"^(bài |báo cáo |dự thảo |đề cương |nội dung )*(tham luận|phát biểu|ý kiến tham luận|báo cáo)\b", Linear)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^(\(|về |v/v |tại hội nghị|trình bày tại|đồng chí |người (trình bày|báo cáo|phát biểu)|đơn vị( trình bày)?:|của |chủ đề|chuyên đề|nội dung:)", Linear)]
    private static partial Regex UnderTitlePattern();

    [GeneratedRegex(@"^((PHẦN |Phần )?[IVX]{1,5}\s?[.)/:–-]|[0-9]{1,2}(\.[0-9]{1,2})*\s?[.)/]\s?[^0-9]|[0-9]{1,2}(\.[0-9]{1,2})+\s|[a-zđ][.)]\s)", Linear)]
    private static partial Regex NumberedPattern();

    [GeneratedRegex(@"^(đặt vấn đề|(lời |phần )?mở đầu|phần (thứ )?(nhất|một)|đặc điểm tình hình|khái quát)", Linear)]
    private static partial Regex BodyHeadingPattern();

    [GeneratedRegex(@"^nơi nhận", Linear)]
    private static partial Regex RecipientsPattern();

    [GeneratedRegex(@"^(t/m|tm\.|tm |k/t|kt\.|kt |t/l|tl\.|tl |t\.m|k\.t|q\. )|^\(?(đã ký|ký tên|ký,|ký và)|^(người|đại biểu|đại diện) (trình bày|báo cáo|phát biểu|viết|tham luận|đơn vị)", Linear)]
    private static partial Regex AuthorityPattern();

    [GeneratedRegex(@"\b(bí thư|chủ tịch|giám đốc|trưởng ban|phó ban|chánh văn phòng|hiệu trưởng|chủ nhiệm|viện trưởng|trưởng phòng|ban thường vụ|thủ trưởng)\b", Linear)]
    private static partial Regex OfficePattern();

    [GeneratedRegex(@", ngày\s.{0,12}tháng", Linear)]
    private static partial Regex DatePattern();
}
