// Packs the counted tables (terms.tsv, vectors.i8) into background.bin.br, the embedded resource that BackgroundTerms reads.
// Run: dotnet run pack.cs -- FOLDER_OF_THE_TABLES background.bin.br
// The layout and where the tables come from: docs/decisions/0003-topic-tables.md. Not part of the Intake assembly.
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.IO.Compression;
using System.Text;

var (folder, target) = (args[0], args[1]);
using var lines = File.ReadLines(Path.Combine(folder, "terms.tsv")).GetEnumerator();
lines.MoveNext();
var head = lines.Current[1..].Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Whole(pair[1]));
lines.MoveNext();

Dictionary<string, (int Documents, int Row)> terms = [];
while (lines.MoveNext())
{
    var cells = lines.Current.Split('\t');
    terms.Add(cells[0], (Whole(cells[2]), Whole(cells[3])));
}

var syllables = terms.Keys.SelectMany(term => term.Split(' ')).Distinct().Order(StringComparer.Ordinal).ToArray();
var ids = syllables.Index().ToDictionary(s => s.Item, s => s.Index);
var pairs = terms.Keys.Where(term => term.Contains(' ')).Select(term => term.Split(' '))
    .Select(pair => (Left: ids[pair[0]], Right: ids[pair[1]])).Order().ToArray();

// Columns, not rows: bytes of one kind side by side compress better.
using MemoryStream lefts = new(), rights = new(), counts = new(), vectors = new();
var rows = File.ReadAllBytes(Path.Combine(folder, "vectors.i8"));
foreach (var syllable in syllables) WriteCount(syllable);
var last = (Left: 0, Right: -1);
foreach (var (left, right) in pairs)
{
    WriteNumber(lefts, left - last.Left);
    WriteNumber(rights, left == last.Left ? right - last.Right : right);
    WriteCount($"{syllables[left]} {syllables[right]}");
    last = (left, right);
}

using (var file = new BrotliStream(File.Create(target), CompressionLevel.SmallestSize))
using (var writer = new BinaryWriter(file))
{
    var names = Encoding.UTF8.GetBytes(string.Join('\n', syllables));
    foreach (var number in new[] { head["admin_docs"], head["dims"], names.Length, syllables.Length, pairs.Length }) writer.Write(number);
    writer.Write(names);
    foreach (var column in new[] { counts, lefts, rights, vectors }) writer.Write(column.ToArray());
}
Console.WriteLine($"{syllables.Length} syllables, {pairs.Length} pairs, {vectors.Length / head["dims"]} vectors, {new FileInfo(target).Length} bytes");

// 0: the term itself was not counted (a syllable that only occurs within pairs); else 1 + 2 x documents + (1 when a vector follows).
void WriteCount(string term)
{
    if (!terms.TryGetValue(term, out var found)) WriteNumber(counts, 0);
    else
    {
        WriteNumber(counts, 1 + 2 * found.Documents + (found.Row < 0 ? 0 : 1));
        if (found.Row >= 0) vectors.Write(rows, found.Row * head["dims"], head["dims"]);
    }
}

static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

static void WriteNumber(Stream to, int number)
{
    for (; number >= 0x80; number >>= 7) to.WriteByte((byte)(number | 0x80));
    to.WriteByte((byte)number);
}
