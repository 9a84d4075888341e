using Microsoft.AspNetCore.Mvc;
using Web.Api;

namespace Web.Pages;

/// <summary>Cách đọc các ô của biểu mẫu; what a form says to a person comes from <see cref="Messages"/>, never from the framework.</summary>
public static class PageForms
{
    public static void Configure(MvcOptions mvc)
    {
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var says = mvc.ModelBindingMessageProvider;
        says.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable);
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable);
        says.SetUnknownValueIsInvalidAccessor(_ => Unreadable);
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unreadable);
        says.SetValueIsInvalidAccessor(_ => Unreadable);
        says.SetValueMustNotBeNullAccessor(_ => Unreadable);
        says.SetValueMustBeANumberAccessor(_ => Unreadable);
        says.SetNonPropertyValueMustBeANumberAccessor(() => Unreadable);
        says.SetMissingBindRequiredValueAccessor(_ => Unreadable);
        says.SetMissingKeyOrValueAccessor(() => Unreadable);
        says.SetMissingRequestBodyRequiredValueAccessor(() => Unreadable);
    }

    private static string Unreadable => Messages.UnreadableForm.In(Problems.Language);
}
