using Intake;
using Microsoft.Extensions.Localization;
using Web.Api;

namespace Web.Pages;

/// <summary>Lời trên trang: the Vietnamese text is the key, the English stands in Words.en.resx.</summary>
public sealed class Words(IStringLocalizer<Words> localizer)
{
    /// <summary>The language of the request, for <c>lang</c>.</summary>
    public string Code => Problems.Language == Language.English ? "en" : "vi";

    /// <summary>The text in the language of the request.</summary>
    public string this[string vietnamese] => localizer[vietnamese];

    /// <summary>The text with its figures put in.</summary>
    public string this[string vietnamese, params object[] arguments] => localizer[vietnamese, arguments];

    /// <summary>A sentence of the domain.</summary>
    public string this[Sentence sentence] => sentence.In(Problems.Language);
}
