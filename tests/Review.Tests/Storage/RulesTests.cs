using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Storage;

/// <summary>Cơ sở dữ liệu tự giữ các quy tắc, kể cả khi có người đi vòng qua chương trình: raw SQL on both databases.</summary>
public sealed class RulesTests
{
    /// <summary>What may follow each state.</summary>
    private static readonly Dictionary<AppraisalState, AppraisalState[]> Legal = new()
    {
        [AppraisalState.Awaited] = [AppraisalState.Received],
        [AppraisalState.Received] = [AppraisalState.Queued],
        [AppraisalState.Queued] = [AppraisalState.Received, AppraisalState.Returned, AppraisalState.Approved],
        [AppraisalState.Returned] = [AppraisalState.Received, AppraisalState.Queued],
        [AppraisalState.Approved] = [AppraisalState.Received, AppraisalState.Queued, AppraisalState.Reported],
        [AppraisalState.Reported] = [AppraisalState.Received, AppraisalState.Queued],
    };

    [Theory, OnBothDatabases]
    public async Task Every_move_outside_the_state_machine_is_refused(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (number, wrong) = (100, new List<string>());
        foreach (var from in Enum.GetValues<AppraisalState>())
        {
            foreach (var to in Enum.GetValues<AppraisalState>().Where(to => to != from))
            {
                Assert.Null(await hall.RefusalOfAsync(Decided(hall, ++number, from.ToString())));
                var refused = await hall.RefusalOfAsync(string.Create(CultureInfo.InvariantCulture, $"update appraisals set state = '{to}' where number = {number}"));
                if (Legal[from].Contains(to) ? refused is not null : refused?.Contains("illegal move", StringComparison.Ordinal) != true) wrong.Add($"{from}>{to}: {refused}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory, OnBothDatabases]
    public async Task A_decided_state_needs_who_which_version_which_bytes_and_when(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var accepted = new List<string>();
        foreach (var state in new[] { "Approved", "Returned", "Reported" })
        {
            foreach (var missing in new[] { "decided_by", "decided_version", "decided_sha256", "decided_at" })
            {
                var refused = await hall.RefusalOfAsync(Decided(hall, 200, state, missing));
                if (refused?.Contains("decision_names_who_what_and_when", StringComparison.Ordinal) != true) accepted.Add($"{state} without {missing}");
            }
        }

        Assert.Empty(accepted);
    }

    [Theory, OnBothDatabases]
    public async Task A_decision_on_ones_own_unit_is_refused_and_one_by_nobody_too(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(3);
        var appraisal = await hall.AppraisalAsync(3);
        foreach (var act in new[] { "Approve", "Return", "Reopen" })
        {
            Assert.Contains("their own unit", await hall.RefusalOfAsync(Event(appraisal, act, hall.Board.PersonId)), StringComparison.Ordinal);
            Assert.Contains("their own unit", await hall.RefusalOfAsync(Event(appraisal, act, hall.Sender(3).PersonId)), StringComparison.Ordinal);
            Assert.Contains("their own unit", await hall.RefusalOfAsync(Event(appraisal, act, null)), StringComparison.Ordinal);
        }

        Assert.Null(await hall.RefusalOfAsync(Event(appraisal, "Approve", hall.Office.PersonId)));
    }

    [Theory, OnBothDatabases]
    public async Task History_journal_and_drafts_are_neither_edited_nor_deleted(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        string[] acts =
        [
            "update appraisal_events set reason = 'khác'", "delete from appraisal_events",
            "update journal_lines set who = 'khác'", "delete from journal_lines where sequence = 1",
            "delete from draft_versions", "update stored_files set bytes = bytes", "delete from stored_files",
        ];

        var obeyed = new List<string>();
        foreach (var act in acts)
            if (await hall.RefusalOfAsync(act) is null) obeyed.Add(act);

        Assert.Empty(obeyed);
    }

    [Fact]
    public async Task PostgreSQL_truncates_no_history()
    {
        await using var hall = await Hall.OpenAsync(DatabaseKind.Postgres);
        await hall.QueueAsync(1);

        foreach (var table in new[] { "appraisal_events", "journal_lines", "draft_versions cascade", "stored_files cascade" })
            Assert.Contains("append-only", await hall.RefusalOfAsync($"truncate {table}"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_of_a_sent_version_changes_but_the_state_of_its_check(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.SendAsync(1);
        var columns = await hall.InAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(DraftVersion))!.GetProperties().Select(p => p.GetColumnName()).ToList()));

        var open = new List<string>();
        foreach (var column in columns)
            if (await hall.RefusalOfAsync($"update draft_versions set {column} = {column}") is null) open.Add(column);

        Assert.Equal(["check_state", "crashes_alone", "failures", "refused_as"], open.Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task One_conference_is_open_at_a_time(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        Assert.NotNull(await hall.RefusalOfAsync(Conference(isOpen: true)));
        Assert.Null(await hall.RefusalOfAsync(Conference(isOpen: false)));
        Assert.Null(await hall.RefusalOfAsync(Conference(isOpen: false)));
    }

    [Theory, OnBothDatabases]
    public async Task A_number_is_sealed_once_however_often_it_is_previewed(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        Assert.Null(await hall.RefusalOfAsync(Bundle(hall, isSealed: false, "Ready")));
        Assert.Null(await hall.RefusalOfAsync(Bundle(hall, isSealed: false, "Ready")));
        Assert.Null(await hall.RefusalOfAsync(Bundle(hall, isSealed: true, "Failed")));
        Assert.Null(await hall.RefusalOfAsync(Bundle(hall, isSealed: true, "Ready")));
        Assert.NotNull(await hall.RefusalOfAsync(Bundle(hall, isSealed: true, "Ready")));
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_role_without_a_unit_is_refused(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        string Role(string role) => string.Create(CultureInfo.InvariantCulture, $"insert into memberships (conference_id, person_id, role) values ({hall.ConferenceId}, {hall.Board.PersonId}, '{role}')");

        Assert.Contains("unit_needed", await hall.RefusalOfAsync(Role("Unit")), StringComparison.Ordinal);
        Assert.Null(await hall.RefusalOfAsync(Role("Committee")));
    }

    private static string Decided(Hall hall, int number, string state, string? without = null)
    {
        string Value(string column, string value) => column == without ? "null" : value;
        return string.Create(CultureInfo.InvariantCulture, $"""
            insert into appraisals (conference_id, unit_id, number, topic, state, current_version, latest_version, revision, decided_by, decided_version, decided_sha256, decided_at)
            values ({hall.ConferenceId}, (select min(id) from units), {number}, 'Nội dung', '{state}', 1, 1, 1,
                {Value("decided_by", "'ai đó'")}, {Value("decided_version", "1")}, {Value("decided_sha256", $"'{Any.Sha256}'")}, {Value("decided_at", "1")})
            """);
    }

    private static string Event(Appraisal appraisal, string act, long? person) => string.Create(CultureInfo.InvariantCulture, $"""
        insert into appraisal_events (appraisal_id, conference_id, unit_id, position, at, act, state, version, "by", by_person_id)
        values ({appraisal.Id}, {appraisal.ConferenceId}, {appraisal.UnitId}, 99, 1, '{act}', 'Queued', 1, 'ai đó', {(person is null ? "null" : person)})
        """);

    private static string Conference(bool isOpen) => string.Create(CultureInfo.InvariantCulture,
        $"insert into conference_plans (title, plan_json, imported_at, is_open, checks_wanted, checks_done) values ('Khác', '[]', 1, {(isOpen ? "true" : "false")}, 0, 0)");

    private static string Bundle(Hall hall, bool isSealed, string state) => string.Create(CultureInfo.InvariantCulture,
        $"insert into bundles (conference_id, number, sealed, state, requested_by, requested_at) values ({hall.ConferenceId}, 1, {(isSealed ? "true" : "false")}, '{state}', 'ai đó', 1)");
}
