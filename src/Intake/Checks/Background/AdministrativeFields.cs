namespace Intake.Checks.Background;

/// <summary>Các lĩnh vực đời sống ở địa phương và những từ ngữ mà cán bộ, báo chí, người dân dùng khi nói về từng lĩnh vực.</summary>
/// <remarks>
/// General knowledge of public life and no words of a plan: a speaker tells of quầy, lấy số, chờ where the plan says hành chính công.
/// Where the list comes from, and what it adds: docs/decisions/0010-fields-and-clauses.md.
/// </remarks>
internal sealed class AdministrativeFields
{
    private const string Resource = "Intake.Checks.Background.fields.tsv";
    private static readonly Lazy<AdministrativeFields> Loaded = new(Load);

    private readonly Dictionary<string, FieldTerm>.AlternateLookup<ReadOnlySpan<char>> terms;
    private readonly HashSet<string> starts;
    private readonly double[] lengths;
    /// <summary>Characters of the longest word, and one more.</summary>
    private readonly int longest;

    private AdministrativeFields(IReadOnlyList<string[]> fields)
    {
        Count = fields.Count;
        Dictionary<string, FieldTerm> all = new(StringComparer.Ordinal);
        foreach (var held in fields.Index().SelectMany(f => f.Item.Select(word => (Word: word, Field: f.Index))).GroupBy(f => f.Word, f => f.Field))
            all.Add(held.Key, new FieldTerm(held.Key, [.. held.Distinct()], RarityOf(held.Key)));
        terms = all.GetAlternateLookup<ReadOnlySpan<char>>();
        starts = [.. all.Keys.Select(word => word.Split(' ')[0])];
        longest = all.Keys.Max(word => word.Length) + 1;
        lengths = [.. fields.Select(words => Math.Sqrt(words.Distinct().Sum(w => all[w].Rarity * all[w].Rarity)))];
        Directions = [.. fields.Select(words => Vectors.ToUnit(Direction(words.Distinct().Select(w => all[w]))))];
    }

    /// <summary>The list that ships with the assembly, read at first use.</summary>
    public static AdministrativeFields Shared => Loaded.Value;

    /// <summary>How many fields there are.</summary>
    public int Count { get; }

    /// <summary>One unit vector a field: where its words point.</summary>
    public IReadOnlyList<double[]> Directions { get; }

    /// <summary>The words of the list that stand in the text, longest first at each place, none overlapping, with the index of their first syllable.</summary>
    public IReadOnlyList<(int At, FieldTerm Term)> In(TextTerms text)
    {
        List<(int, FieldTerm)> found = [];
        for (var at = 0; at < text.Syllables.Count;)
        {
            var term = LongestAt(text, at);
            if (term is not null) found.Add((at, term));
            at += term?.Syllables ?? 1;
        }
        return found;
    }

    /// <summary>How much the words speak of each field; a word of several fields counts a part for each, a repeated one little more.</summary>
    public double[] Weigh(IEnumerable<FieldTerm> words)
    {
        var sum = new double[Count];
        foreach (var (term, weight) in Weights(words))
            foreach (var field in term.Fields) sum[field] += weight / lengths[field];
        return sum;
    }

    /// <summary>Each distinct word with what it counts for each of its fields, before the field's own length is divided out.</summary>
    public static IEnumerable<(FieldTerm Term, double Weight)> Weights(IEnumerable<FieldTerm> words) =>
        words.CountBy(w => w).Select(w => (w.Key, (1 + Math.Log(w.Value)) * w.Key.Rarity / w.Key.Fields.Count));

    /// <summary>Length of a field: the root of the sum of its words' squared rarities.</summary>
    public double LengthOf(int field) => lengths[field];

    private FieldTerm? LongestAt(TextTerms text, int at)
    {
        if (text.Syllables[at] is not { } first || !starts.Contains(first)) return null;

        Span<char> written = stackalloc char[longest];
        FieldTerm? found = null;
        var length = 0;
        for (var i = at; i < text.Syllables.Count && text.Syllables[i] is { } syllable && length + 1 + syllable.Length <= longest; i++)
        {
            if (i > at) written[length++] = ' ';
            syllable.CopyTo(written[length..]);
            length += syllable.Length;
            if (terms.TryGetValue(written[..length], out var term) && (i > at || !text.IsWithinWord(at))) found = term;
        }
        return found;
    }

    private static double[] Direction(IEnumerable<FieldTerm> words)
    {
        var sum = new double[BackgroundTerms.Shared.Dimensions];
        foreach (var word in words)
        {
            var direction = Vectors.ToUnit(TextTerms.Of(word.Text).Direction());
            for (var i = 0; i < sum.Length; i++) sum[i] += word.Rarity / word.Fields.Count * direction[i];
        }
        return sum;
    }

    /// <summary>A longer word is as rare as its rarest pair.</summary>
    private static double RarityOf(string word)
    {
        var syllables = word.Split(' ');
        return syllables.Length == 1
            ? BackgroundTerms.Shared.Rarity(word)
            : Enumerable.Range(0, syllables.Length - 1).Max(i => BackgroundTerms.Shared.Rarity($"{syllables[i]} {syllables[i + 1]}"));
    }

    private static AdministrativeFields Load()
    {
        using var stream = typeof(AdministrativeFields).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Contains('\t'));
        return new AdministrativeFields([.. lines.Select(line => line.Split('\t')[1].Split('|').Select(Folded).ToArray())]);
    }

    private static string Folded(string word) => string.Join(' ', TopicFolding.Syllables(word).OfType<string>());
}

/// <summary>Một từ ngữ của một hay nhiều lĩnh vực.</summary>
/// <param name="Text">Folded syllables, a space between.</param>
/// <param name="Fields">Indexes of the fields that it belongs to.</param>
/// <param name="Rarity">ln(administrative articles / those that hold it), of its rarest pair.</param>
internal sealed record FieldTerm(string Text, IReadOnlyList<int> Fields, double Rarity)
{
    public int Syllables { get; } = Text.Count(c => c == ' ') + 1;

    public bool Equals(FieldTerm? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
