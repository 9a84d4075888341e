namespace Intake.Checks.Indicators;

/// <summary>Gộp những thứ nối với nhau thành nhóm, giữ thứ tự.</summary>
internal sealed class Groups<T>(IReadOnlyList<T> items) where T : class
{
    private readonly Dictionary<T, T> parents = new(ReferenceEqualityComparer.Instance);

    public void Join(T one, T other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        if (!ReferenceEquals(first, second)) parents[second] = first;
    }

    /// <summary>The groups of two and more.</summary>
    public IEnumerable<IReadOnlyList<T>> Larger =>
        items.GroupBy(RootOf, ReferenceEqualityComparer.Instance).Where(g => g.Count() > 1).Select(g => g.ToArray());

    private T RootOf(T item)
    {
        while (parents.TryGetValue(item, out var parent)) item = parent;
        return item;
    }
}
