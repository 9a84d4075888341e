using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Intake.Word;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Office;
using Review.Receiving;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Formats;

/// <summary>Gửi .doc, .odt, .rtf: từ lúc nhận đến trang của đơn vị và của Ban Tổ chức.</summary>
public sealed class LegacyUploadTests
{
    private const string Marker = "HAIDANGBIAN";

    [Theory, OnBothDatabases]
    public async Task Original_and_converted_file_are_shown_side_by_side_each_with_its_hash(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        var doc = LegacyFile.OfSample(7, DraftFormat.Doc);
        using var sent = await site.SendAsync(7, doc, "Tham luận.doc");
        var draft = await site.CheckedAsync(7, 1);
        using var unit = site.Api(DemoRole.Unit, 7);

        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        Assert.Equal(("done", StoredFile.HashOf(doc), JsonValueKind.Null), (draft.GetProperty("checkState").GetString(), draft.GetProperty("sha256").GetString(), draft.GetProperty("refused").ValueKind));
        var derived = await unit.GetByteArrayAsync("/api/assignments/7/drafts/1/file/converted");
        Assert.Equal(doc, await unit.GetByteArrayAsync("/api/assignments/7/drafts/1/file"));
        Assert.Equal((StoredFile.HashOf(derived), derived.Length), (draft.GetProperty("converted").GetProperty("sha256").GetString(), draft.GetProperty("converted").GetProperty("bytes").GetInt32()));

        foreach (var person in new[] { site.Person(DemoRole.Unit, 7), site.Person(DemoRole.Board) })
        {
            using var browser = await site.BrowserAsync(person);
            var page = await browser.GetStringAsync("/phan-cong/7/ban/1");
            Assert.All(["Bản chuyển đổi", StoredFile.HashOf(doc), StoredFile.HashOf(derived)], text => Assert.Contains(text, page, StringComparison.Ordinal));
            Assert.Equal(derived, await browser.GetByteArrayAsync("/phan-cong/7/ban/1/ban-chuyen-doi"));
        }
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        Assert.Contains("/phan-cong/7/ban/1/ban-chuyen-doi", await board.GetStringAsync("/hang-cho/7"), StringComparison.Ordinal);
        using var other = site.Api(DemoRole.Unit, 8);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/api/assignments/7/drafts/1/file/converted")).StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task A_secrecy_mark_found_late_is_told_to_unit_and_Board_and_no_word_of_it_is_logged(DatabaseKind kind)
    {
        using var log = new Listener();
        await using var site = await TestSite.StartAsync(kind, more: services => services.AddLogging(l => l.AddProvider(log).SetMinimumLevel(LogLevel.Trace)));
        var rtf = LegacyFile.Of(WordFile.Docx("TUYỆT MẬT", "Kính thưa Hội nghị,", $"Kế hoạch {Marker}."), DraftFormat.Rtf);
        using var sent = await site.SendAsync(9, rtf, "bai.rtf");
        var draft = await site.CheckedAsync(9, 1);

        Assert.Equal(("quarantined", RefusalCode.Secret), (draft.GetProperty("checkState").GetString(), draft.GetProperty("refused").GetProperty("code").GetString()));
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 9));
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        foreach (var (browser, address) in new[] { (unit, "/phan-cong/9/ban/1"), (board, "/hang-cho/9") })
        {
            var page = await browser.GetStringAsync(address);
            Assert.Contains("Nội dung bản này đã bị xóa", page, StringComparison.Ordinal);
            Assert.DoesNotContain(Marker, page, StringComparison.Ordinal);
            Assert.DoesNotContain("handler=Approve", page, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await unit.GetAsync("/phan-cong/9/ban/1/tep")).StatusCode);
        using var approved = await site.DecideAsync(DemoRole.Board, 9, 1, "approve", "Đã đọc.");
        Assert.Equal(HttpStatusCode.Conflict, approved.StatusCode);
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Marker, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task A_conversion_that_hangs_holds_up_no_other_draft(DatabaseKind kind)
    {
        using var folder = new Folder();
        var hanging = new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = folder.Script("sleep 600 & sleep 600"), ConvertingLimit = TimeSpan.FromMinutes(5) };
        await using var site = await TestSite.StartAsync(kind, more: services => services.AddSingleton(hanging));
        using var first = await site.SendAsync(1, LegacyFile.OfSample(7, DraftFormat.Rtf), "a.rtf");
        using var second = await site.SendAsync(2, LegacyFile.OfSample(7, DraftFormat.Odt), "b.odt");
        foreach (var number in Enumerable.Range(3, 5)) (await site.SendAsync(number, TestSite.Sample(number))).Dispose();

        foreach (var number in Enumerable.Range(3, 5)) Assert.Equal("done", (await site.CheckedAsync(number, 1)).GetProperty("checkState").GetString());

        using var unit = site.Api(DemoRole.Unit, 1);
        Assert.NotEqual("done", (await unit.GetFromJsonAsync<JsonElement>("/api/assignments/1/drafts/1")).GetProperty("checkState").GetString());
    }

    [Theory, OnBothDatabases]
    public async Task Without_LibreOffice_the_form_asks_for_Word_and_the_refusal_says_what_to_do(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind, more: services => services.AddSingleton(new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = null }));
        using var browser = await site.BrowserAsync(site.Person(DemoRole.Unit, 1));

        using var refused = await site.SendAsync(1, LegacyFile.OfSample(7, DraftFormat.Odt), "a.odt");
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Contains("accept=\".docx\"", await browser.GetStringAsync("/phan-cong/1"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, RefusalCode.LegacyDoc), (refused.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Contains(".docx", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-test-");

        public string Script(string script)
        {
            var path = Path.Combine(folder.FullName, "office.sh");
            File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            return path;
        }

        public void Dispose() => folder.Delete(recursive: true);
    }

    /// <summary>Hears everything that is logged.</summary>
    private sealed class Listener : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
