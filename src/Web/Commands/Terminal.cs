using System.Text;
using System.Text.Json;
using Intake;
using Web.Api;

namespace Web.Commands;

/// <summary>Cửa sổ dòng lệnh: UTF-8 without BOM whatever the locale; results on stdout, everything else on stderr.</summary>
public sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>For results, flushed line by line.</summary>
    public TextWriter Out { get; } = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>For everything else.</summary>
    public TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    public TextReader In { get; } = new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: false);

    public bool Json { get; init; }

    public Language Language { get; init; }

    /// <summary>Prints a result: as one JSON object on one line, or in words.</summary>
    public void Print<T>(T result, Func<string> inWords) =>
        Out.WriteLine(Json ? JsonSerializer.Serialize(result, JsonOutput.Options) : inWords());

    public void Complain(Sentence sentence) => Error.WriteLine(sentence.In(Language));
}
