namespace Intake.Checks.Balance;

/// <summary>Một câu: chữ của nó nghiêng về phần nào.</summary>
/// <param name="Weights">By role, results to proposals; negative infinity where the heading leaves no choice.</param>
internal sealed record WeighedSentence(double[] Weights, RoleStep Step)
{
    /// <summary>Set for the first sentence of a counted item: whether the list begins there, and whether the item begins with something done.</summary>
    public (bool IsFirst, bool IsAct)? Item { get; init; }

    /// <summary>Whether it leads a paragraph as a maxim does.</summary>
    public bool IsMotto { get; init; }

    /// <summary>Whether the speech has said before that it begins.</summary>
    public bool IsOpened { get; init; }

    /// <summary>Set when heading or formula leave no choice.</summary>
    public ContentRole? Role { get; private init; }

    public static WeighedSentence Settled(ContentRole role) => new([], RoleStep.Heading) { Role = role };
}
