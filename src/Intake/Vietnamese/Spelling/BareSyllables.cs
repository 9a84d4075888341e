using System.Collections.Frozen;

namespace Intake.Vietnamese.Spelling;

/// <summary>Những tiếng không có phụ âm đầu: a closed set, so that what begins with a vowel and is none of them was cut off another word ("h ành").</summary>
internal static class BareSyllables
{
    /// <summary>From the vocabulary of the language; with interjections and dialect.</summary>
    private static readonly FrozenSet<string> Known =
        """
        a à á ạ ả ác ách ai ái ải am ám ảm an án ản ang áng ảng anh ánh ảnh ao ào áo ảo áp ạp át ạt au áu ay áy
        ăm ẵm ắm ăn ẳn ăng ẳng ắng ắp ắt ặc ắc ặt âm ầm ấm ẩm ậm ân ấn ẩn ân âng ấp ập ất ật âu ầu ấu ẩu ẫu âu ấy ẩy ây ầy ậy ậc ấc ẫm ẩng
        e è é ẹ em ém én ẻn eng éc ẹc eo èo éo ẻo ẹo ép ẹp ét ẹt ê ề ế ể ệ ếch ệch êm ếm êu ềnh ễnh
        i ì í ỉ ị ỉa ích ịch im ìm ỉm in ìn ín ỉn inh ình ỉnh ít ịt íp ỉu ỉnh
        o ò ó ỏ ọ óc ọc oi òi ói ỏi om òm ỏm óm on ỏn òn óng ong õng ỏng òng óp ọp ót ọt oa òa oà óa oá ọa oạ oác oạc oách oạch oai oái oải oam oàm oạp oan oán oản oang oàng oanh oành oát oạt oăm oằn oẳn oặt oắt oe òe óe oẻ oẹ oét oóc ọe oằng oăng oao
        ô ồ ố ổ ỗ ộ ốc ộc ôi ồi ối ổi ôm ốm ồm ôn ồn ổn ôn ông ống ổng ốp ộp ốt ộp ơ ờ ớ ở ợ ỡ ơi ới ời ơn ớn ớt ợt ỡm
        u ù ú ủ ụ ũ ua ùa úa ủa uể uế uệ úc ục ui úi ủi um ùm úm un ùn ủn ung ùng úng ủng úp ụp út ụt uẩn uân uất uẩy uây uê uyên uyển uyền uyết uy uý úy uỷ ủy uỵ ụy ùy uýnh uốn uôm uống uổng uất ướt uyn uỳnh ủi úng ùn
        ư ừ ứ ử ự ưa ứa ừa ức ực ưng ừng ứng ửng ừm ưm ưu ưỡn ươn ườn ướp ướm ươm ưỡi ước ượt ươn ương ưỡng ướng ưởng ưng ứt ựt ứ ưỡm ừ ưt
        y ý ỷ ỳ yếm yểm yêm yên yến yếng yết yêu yếu yểu yệu yểng yêng
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case and beginning with a vowel, is one of the language.</summary>
    public static bool IsWord(string word) => Known.Contains(word);
}
