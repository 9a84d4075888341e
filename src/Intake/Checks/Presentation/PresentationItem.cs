namespace Intake.Checks.Presentation;

/// <summary>Điều trong thể thức được xem.</summary>
internal enum PresentationItem { PageSize, MarginTop, MarginBottom, MarginLeft, MarginRight, Font, Size, Speaker, Unit }

/// <summary>Một điều khác quy định.</summary>
/// <param name="Found">What the draft has; null when it has none.</param>
/// <param name="Wanted">What the rules want; null when they only want it to be there.</param>
internal sealed record Deviation(PresentationItem Item, string? Found = null, string? Wanted = null);
