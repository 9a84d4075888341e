using System.Globalization;
using System.Reflection;
using System.Text;
using Intake.Word.Volume;

namespace Intake.Word.Html;

/// <summary>Tập tham luận thành một tệp HTML tự đủ: mục lục và toàn văn, đọc được khi không có mạng.</summary>
/// <remarks>Pure: the same plan gives the same bytes. No script, nothing fetched: its own policy forbids both.</remarks>
public static class VolumeHtml
{
    public const string FileName = "tap-tham-luan.html";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>UTF-8 without BOM.</summary>
    public static byte[] Write(VolumePlan plan)
    {
        var html = new StringBuilder();
        WriteHead(html, plan);
        WriteCover(html, plan);
        WriteContents(html, plan);
        for (var i = 0; i < plan.Speeches.Count; i++) WriteSpeech(html, plan, i);
        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static void WriteHead(StringBuilder html, VolumePlan plan) => html.Append(CultureInfo.InvariantCulture, $"""
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>Tập tham luận số {plan.BundleNumber}{(plan.IsPreview ? " (bản xem trước)" : "")}</title>
        <style>
        {Style.Value}</style>
        </head>
        <body>

        """);

    private static void WriteCover(StringBuilder html, VolumePlan plan) => html.Append(CultureInfo.InvariantCulture, $"""
        <main>
        <fieldset class="sizes"><legend>Cỡ chữ</legend>
        <label><input type="radio" name="co" id="co-vua" checked> Vừa</label>
        <label><input type="radio" name="co" id="co-lon"> Lớn</label>
        <label><input type="radio" name="co" id="co-rat-lon"> Rất lớn</label>
        </fieldset>
        <header class="cover" id="dau">
        <p>{HtmlText.Encode(plan.SealingBody)}</p>
        <h1>Tập tham luận</h1>
        <p class="conference">{HtmlText.Encode(plan.ConferenceTitle)}</p>
        <p>{(plan.IsPreview ? $"<strong>Bản xem trước</strong> của tập số {plan.BundleNumber}, chưa niêm phong" : $"Tập số {plan.BundleNumber}{(plan.SealedAt is { } at ? $", niêm phong lúc {HtmlText.Encode(at)}" : "")}")}{(plan.PlanNumber is { } number ? $"; kế hoạch số {HtmlText.Encode(number)}" : "")}.</p>
        </header>

        """);

    private static void WriteContents(StringBuilder html, VolumePlan plan)
    {
        html.Append(CultureInfo.InvariantCulture, $"<nav aria-labelledby=\"muc-luc\">\n<h2 id=\"muc-luc\">Mục lục: {plan.Speeches.Count} tham luận</h2>\n<ul class=\"contents\">\n");
        for (var i = 0; i < plan.Speeches.Count; i++)
        {
            var speech = plan.Speeches[i];
            html.Append(CultureInfo.InvariantCulture, $"<li><span class=\"number\">{speech.Number}</span> <div><a href=\"#{NameOf(i)}\">{HtmlText.Encode(speech.Unit)}</a>");
            if (speech.Topic is { } topic) html.Append("<br>").Append(HtmlText.Encode(topic));
            html.Append(Facts(speech)).Append("</div></li>\n");
        }
        html.Append("</ul>\n</nav>\n");
    }

    private static void WriteSpeech(StringBuilder html, VolumePlan plan, int index)
    {
        var (speech, name) = (plan.Speeches[index], NameOf(index));
        var read = ReadableSpeech.Of(speech.Docx, name, headingsFrom: 3);
        html.Append(CultureInfo.InvariantCulture, $"<article id=\"{name}\" aria-labelledby=\"{name}-ten\">\n<p class=\"over\">{(speech.Number is { } number ? $"Tham luận số {number}" : "Tham luận")}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{name}-ten\">{HtmlText.Encode(speech.Unit)}</h2>\n");
        if (speech.Topic is { } topic) html.Append(CultureInfo.InvariantCulture, $"<p class=\"topic\">{HtmlText.Encode(topic)}</p>\n");
        html.Append(Facts(speech)).Append("\n<div class=\"prose\">\n");
        html.Append(read.Refusal is { } reason ? $"<p class=\"refused\">Bài này không đọc được trên trang: {HtmlText.Encode(reason.Vi)} Bản gốc nằm trong tệp ZIP của tập.</p>\n" : read.Html);
        html.Append("</div>\n<p class=\"turn\">");
        if (index > 0) html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{NameOf(index - 1)}\">‹ Bài trước</a> ");
        html.Append("<a href=\"#muc-luc\">Mục lục</a>");
        if (index + 1 < plan.Speeches.Count) html.Append(CultureInfo.InvariantCulture, $" <a href=\"#{NameOf(index + 1)}\">Bài sau ›</a>");
        html.Append("</p>\n</article>\n");
    }

    /// <summary>Speaker, minutes and receipt as far as they are known.</summary>
    private static string Facts(VolumeSpeech speech)
    {
        string?[] facts = [speech.Speaker, speech.Minutes is { } minutes ? $"thời lượng {minutes}" : null, speech.Received];
        var known = facts.OfType<string>().Where(f => f.Length > 0).Select(HtmlText.Encode).ToList();
        return known.Count == 0 ? "" : $"<p class=\"facts\">{string.Join(" · ", known)}</p>";
    }

    /// <summary>By place and not by number: a number may be missing, or given twice.</summary>
    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"bai-{index + 1}");

    private static string ReadStyle()
    {
        using var css = Assembly.GetExecutingAssembly().GetManifestResourceStream("Intake.Word.Html.volume.css")!;
        using var reader = new StreamReader(css, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
