using Intake;

namespace Review;

/// <summary>Các câu về báo cáo thẩm định và mẫu của nó.</summary>
public static partial class Messages
{
    public static Sentence UnknownField(string name, string nearest) => new(
        $"Không có trường {{{{{name}}}}}. Tên gần nhất là {{{{{nearest}}}}}.",
        $"There is no field {{{{{name}}}}}. The nearest name is {{{{{nearest}}}}}.");

    public static Sentence BlockInLine(string name) => new(
        $"{{{{{name}}}}} là một bảng hay danh sách, nên phải đứng một mình thành một đoạn.",
        $"{{{{{name}}}}} is a table or a list, so it has to stand in a paragraph of its own.");

    public static readonly Sentence LooseBraces = new(
        "Có dấu {{ hoặc }} lẻ. Mỗi trường viết trên một dòng, mở bằng {{ và đóng bằng }}.",
        "There is a single {{ or }}. A field is written on one line, opened by {{ and closed by }}.");

    public static readonly Sentence TemplateWithoutTitle = new(
        "Mẫu chưa có tên loại văn bản. Hãy thêm một dòng bắt đầu bằng dấu #, ví dụ: # BÁO CÁO THẨM ĐỊNH.",
        "The template has no title. Add a line that begins with #, for example: # BÁO CÁO THẨM ĐỊNH.");

    public static Sentence TemplateChanged(int number) => new(
        $"Một người khác vừa ghi mẫu (bản {number}). Hãy chép phần đồng chí đã sửa, tải lại trang rồi sửa trên bản mới.",
        $"Somebody else has just written the template (version {number}). Copy what you changed, reload the page and change the new one.");
}
