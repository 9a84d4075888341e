using System.Text.Json;

namespace Web.Tests.Contract;

/// <summary>Dạng JSON mà CONTRACT.md hứa, in its own notation: <c>a, b{c,d}, e[], f[{g}]</c>.</summary>
public sealed class JsonShape
{
    private readonly Dictionary<string, JsonShape?> fields = [];

    private JsonShape()
    {
    }

    public static JsonShape Of(string notation)
    {
        var rest = notation.Replace(" ", "", StringComparison.Ordinal).AsSpan();
        return Read(ref rest);
    }

    /// <summary>Where <paramref name="json"/> has a name too many or too few. A null stands for any value.</summary>
    public IEnumerable<string> FaultsOf(JsonElement json, string path = "$")
    {
        if (json.ValueKind == JsonValueKind.Null) return [];
        if (json.ValueKind == JsonValueKind.Array) return json.EnumerateArray().SelectMany((item, i) => FaultsOf(item, $"{path}[{i}]"));
        if (json.ValueKind != JsonValueKind.Object) return [$"{path} is a {json.ValueKind}"];
        var there = json.EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        return
        [
            .. fields.Keys.Except(there.Keys).Select(name => $"{path}.{name} is missing"),
            .. there.Keys.Except(fields.Keys).Select(name => $"{path}.{name} is not in the contract"),
            .. there.SelectMany(p => fields.GetValueOrDefault(p.Key)?.FaultsOf(p.Value, $"{path}.{p.Key}") ?? []),
        ];
    }

    private static JsonShape Read(ref ReadOnlySpan<char> rest)
    {
        var shape = new JsonShape();
        while (rest.Length > 0 && rest[0] != '}')
        {
            var end = rest.IndexOfAny(",{[}");
            var name = rest[..(end < 0 ? rest.Length : end)].ToString();
            rest = rest[name.Length..];
            shape.fields[name] = ReadValue(ref rest);
            if (rest is [',', ..]) rest = rest[1..];
        }
        return shape;
    }

    private static JsonShape? ReadValue(ref ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("[]"))
        {
            rest = rest[2..];
            return null;
        }
        var list = rest is ['[', ..];
        if (list) rest = rest[1..];
        if (rest is not ['{', ..]) return null;
        rest = rest[1..];
        var shape = Read(ref rest);
        rest = rest[(list ? 2 : 1)..];
        return shape;
    }
}
