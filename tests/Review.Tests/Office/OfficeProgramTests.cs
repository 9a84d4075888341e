using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Intake.Word;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Office;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Office;

/// <summary>LibreOffice thật, và những chương trình giả làm điều xấu ở chỗ của nó.</summary>
public sealed class OfficeProgramTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-test-");

    public static TheoryData<DraftFormat> Formats => [.. LegacyFile.Formats];

    [Theory, MemberData(nameof(Formats))]
    public async Task What_is_made_of_a_legacy_file_reads_as_the_file_it_came_from(DraftFormat format)
    {
        var conversion = await LibreOffice().ToDocxAsync(LegacyFile.OfSample(7, format), format, default);

        var (was, now) = (DraftReader.Read(BundleSample()).Text!, DraftReader.Read(conversion.File!).Text!);
        Assert.Equal(Tokens(was), Tokens(now));
        Assert.Equal((was.Words, was.Spoken.FromParagraph), (now.Words, now.Spoken.FromParagraph));
    }

    [Fact]
    public async Task A_damaged_file_is_not_opened_and_nothing_comes_out()
    {
        var doc = LegacyFile.OfSample(7, DraftFormat.Doc)[..2048];

        var conversion = await LibreOffice().ToDocxAsync(doc, DraftFormat.Doc, default);

        Assert.Equal(new Conversion(ConversionOutcome.NotOpened, null), conversion);
    }

    [Fact]
    public async Task Nothing_is_called_where_no_program_is_installed()
    {
        var office = new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = null };

        Assert.Equal((ConversionOutcome.Absent, false), ((await office.ToDocxAsync([], DraftFormat.Doc, default)).Outcome, office.IsInstalled));
    }

    [Fact]
    public async Task A_program_that_hangs_is_killed_with_all_its_children()
    {
        var mark = Guid.NewGuid().ToString("N");
        var office = Pretender($"export MARK={mark}; sleep 600 & (sleep 600 & sleep 600) & nohup sleep 600 & sleep 600");

        var conversion = await office.Program.ToDocxAsync([1], DraftFormat.Doc, default);

        Assert.Equal(ConversionOutcome.Stopped, conversion.Outcome);
        await Until.TrueAsync(() => Task.FromResult(!AnyProcessBears(mark)), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Who_stops_waiting_stops_the_program_too()
    {
        var mark = Guid.NewGuid().ToString("N");
        var started = Path.Combine(folder.FullName, "started");
        var office = Pretender($"export MARK={mark}; touch {started}; sleep 600") with { Limit = TimeSpan.FromMinutes(5) };
        using var stop = new CancellationTokenSource();

        var call = office.Program.ToDocxAsync([1], DraftFormat.Doc, stop.Token);
        await Until.TrueAsync(() => Task.FromResult(File.Exists(started)), TimeSpan.FromSeconds(10));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Until.TrueAsync(() => Task.FromResult(!AnyProcessBears(mark)), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Memory_and_files_are_bounded_and_a_crash_is_an_outcome()
    {
        var limits = await Pretender("(ulimit -v; ulimit -f; ulimit -c) > draft.docx").Program.ToDocxAsync([1], DraftFormat.Doc, default);
        var crash = await Pretender("sh -c 'kill -SEGV $$'").Program.ToDocxAsync([1], DraftFormat.Doc, default);

        Assert.Equal(["2097152", "524288", "0"], Encoding.ASCII.GetString(limits.File!).Split('\n', StringSplitOptions.RemoveEmptyEntries)); // kB, half kB, blocks
        Assert.Equal(ConversionOutcome.Stopped, crash.Outcome);
    }

    [Fact]
    public async Task A_result_beyond_any_draft_is_not_taken_into_memory_whole()
    {
        var conversion = await Pretender("head -c 20000000 /dev/zero > draft.docx").Program.ToDocxAsync([1], DraftFormat.Doc, default);

        Assert.Equal(RefusalCode.TooLarge, DraftReader.Read(conversion.File!).Refusal!.Code);
        Assert.Equal(GateLimits.FileBytes + 1, conversion.File!.Length);
    }

    [Fact]
    public async Task A_macro_of_the_document_does_not_run_and_does_not_survive()
    {
        var trace = Path.Combine(folder.FullName, "macro-ran");
        var odt = WithMacro(LegacyFile.OfSample(7, DraftFormat.Odt), trace);

        var conversion = await LibreOffice().ToDocxAsync(odt, DraftFormat.Odt, default);

        Assert.False(File.Exists(trace));
        Assert.Null(DraftReader.Read(conversion.File!).Refusal);
        using var made = new ZipArchive(new MemoryStream(conversion.File!));
        Assert.DoesNotContain(made.Entries, e => e.FullName.Contains("vba", StringComparison.OrdinalIgnoreCase) || e.FullName.Contains("Basic", StringComparison.OrdinalIgnoreCase));
    }

    [Fact, Trait("data", "shared")]
    public async Task The_macros_of_a_doc_are_dropped()
    {
        var manifest = SharedFolder.Find("corpus/real/MANIFEST.tsv");
        Assert.SkipWhen(manifest is null, "../shared/corpus/real is not here");
        var withMacros = (await File.ReadAllLinesAsync(manifest!)).Select(l => l.Split('\t')).Where(f => f[8].Split(',') is var features && features.Contains("ole") && features.Contains("macro"));

        var kept = new List<string>();
        foreach (var file in withMacros.Select(f => f[0]))
        {
            var made = await LibreOffice().ToDocxAsync(await File.ReadAllBytesAsync(SharedFolder.Find($"corpus/real/files/{file}")!), DraftFormat.Doc, default);
            if (made.File is not { } docx || DraftReader.Read(docx).Refusal is { Code: RefusalCode.Macro }) kept.Add(file);
        }

        Assert.Empty(kept);
    }

    [Fact]
    public async Task A_document_that_points_elsewhere_fetches_nothing()
    {
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)elsewhere.LocalEndpoint).Port}");
        var rtf = Encoding.ASCII.GetBytes("""{\rtf1\ansi{\*\template URL/a.dot}{\field{\*\fldinst INCLUDEPICTURE "URL/a.png" \\d}{\fldrslt x}}{\field{\*\fldinst INCLUDETEXT "URL/a.doc"}{\fldrslt y}} Bai tham luan.\par}"""
            .Replace("URL", url, StringComparison.Ordinal));

        var conversion = await LibreOffice().ToDocxAsync(rtf, DraftFormat.Rtf, default);

        Assert.False(elsewhere.Pending());
        Assert.Contains("Bai tham luan.", DraftReader.Read(conversion.File!).Text!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_behind_on_the_disk()
    {
        var mark = Guid.NewGuid().ToString("N");
        var office = Pretender($"pwd > {folder.FullName}/where");

        await office.Program.ToDocxAsync(Encoding.ASCII.GetBytes(mark), DraftFormat.Rtf, default);

        Assert.False(Directory.Exists((await File.ReadAllTextAsync(Path.Combine(folder.FullName, "where"))).Trim()));
    }

    [Fact]
    public async Task The_program_inherits_nothing_and_all_its_places_are_in_its_own_folder()
    {
        var said = await Pretender("(pwd; env) > draft.docx").Program.ToDocxAsync([1], DraftFormat.Doc, default);

        var lines = Encoding.UTF8.GetString(said.File!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var given = lines.Skip(1).Select(l => l.Split('=', 2)).Where(v => v[0] is not ("PWD" or "OLDPWD" or "SHLVL" or "_")).ToDictionary(v => v[0], v => v[1]); // those are the shell's own
        Assert.Equal(["HOME", "LANG", "PATH", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"], given.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("C.UTF-8", given["LANG"]);
        Assert.All(given.Where(v => v.Key is not ("LANG" or "PATH")), v => Assert.StartsWith(lines[0] + "/", v.Value, StringComparison.Ordinal));
    }

    [Theory, InlineData(300), InlineData(600), InlineData(1200)]
    public async Task LibreOffice_that_is_killed_at_the_limit_leaves_nothing_behind(int milliseconds)
    {
        var (places, before) = (new[] { Path.GetTempPath(), "/var/tmp", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/.cache" }, new HashSet<string>());
        before.UnionWith(Traces(places));
        var office = new OfficeProgram(NullLogger<OfficeProgram>.Instance) { ConvertingLimit = TimeSpan.FromMilliseconds(milliseconds) };
        var paragraphs = string.Concat(Enumerable.Range(0, 60_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"Doan {n} cua bai tham luan.\\par ")));

        var conversion = await office.ToDocxAsync(Encoding.ASCII.GetBytes($$"""{\rtf1\ansi {{paragraphs}}}"""), DraftFormat.Rtf, default);

        Assert.Equal(ConversionOutcome.Stopped, conversion.Outcome);
        Assert.Empty(Traces(places).Except(before));
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>What LibreOffice and its libraries are known to put where everybody puts things; its socket in /tmp has no content and no setting.</summary>
    private static IEnumerable<string> Traces(IEnumerable<string> places) => places.Where(Directory.Exists)
        .SelectMany(place => Directory.EnumerateFileSystemEntries(place))
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("lu", StringComparison.Ordinal) || name is "dconf" or "libreoffice"));

    private static OfficeProgram LibreOffice() => new(NullLogger<OfficeProgram>.Instance);

    private static byte[] BundleSample() => Bundles.BundlePackageTests.SampleBytes(7);

    private static IEnumerable<string> Tokens(DraftText text) => text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A script that is called as LibreOffice would be.</summary>
    private Pretence Pretender(string script)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.sh");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new Pretence(path, TimeSpan.FromSeconds(1));
    }

    /// <summary>The environment is inherited: it finds children, too.</summary>
    private static bool AnyProcessBears(string mark) => Directory.EnumerateDirectories("/proc").Any(process =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ")).Contains(mark, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });

    /// <summary>An ODT whose opening runs a Basic macro that leaves a file.</summary>
    private static byte[] WithMacro(byte[] odt, string trace)
    {
        const string listener = """<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document" xlink:type="simple"/></office:event-listeners>""";
        using var file = new MemoryStream();
        file.Write(odt);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            Rewrite(zip, "content.xml", xml => xml.Replace("<office:scripts/>", $"<office:scripts>{listener}</office:scripts>", StringComparison.Ordinal));
            Rewrite(zip, "META-INF/manifest.xml", xml => xml.Replace("</manifest:manifest>", string.Concat(new[] { "Basic/script-lc.xml", "Basic/Standard/script-lb.xml", "Basic/Standard/Module1.xml" }
                .Select(n => $"""<manifest:file-entry manifest:full-path="{n}" manifest:media-type="text/xml"/>""")) + "</manifest:manifest>", StringComparison.Ordinal));
            Add(zip, "Basic/script-lc.xml", """<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>""");
            Add(zip, "Basic/Standard/script-lb.xml", """<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>""");
            Add(zip, "Basic/Standard/Module1.xml", $"""
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Main
                Open "{trace}" For Output As #1
                Print #1, "ran"
                Close #1
                End Sub</script:module>
                """);
        }
        return file.ToArray();
    }

    private static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        var entry = zip.GetEntry(name)!;
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        Assert.NotEqual(xml, change(xml));
        entry.Delete();
        Add(zip, name, change(xml));
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private sealed record Pretence(string Path, TimeSpan Limit)
    {
        public OfficeProgram Program => new(NullLogger<OfficeProgram>.Instance) { Program = Path, ConvertingLimit = Limit };
    }
}
