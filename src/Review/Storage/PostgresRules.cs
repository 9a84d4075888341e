namespace Review.Storage;

/// <summary>Các quy tắc luôn đúng, viết lần nữa trong PostgreSQL: legal moves, nobody decides on their own, nothing sent or done is rewritten.</summary>
internal static class PostgresRules
{
    /// <summary>One statement each; run by the migration that creates the tables.</summary>
    public static readonly string[] Create =
    [
        """
        create function appraisal_moves() returns trigger language plpgsql as $$
        begin
            if old.state <> new.state and (old.state || '>' || new.state) not in (
                'Awaited>Received', 'Received>Queued', 'Queued>Received', 'Queued>Approved', 'Queued>Returned',
                'Returned>Received', 'Returned>Queued', 'Approved>Reported', 'Approved>Queued', 'Approved>Received',
                'Reported>Queued', 'Reported>Received')
            then raise exception 'illegal move of an appraisal'; end if;
            return new;
        end $$
        """,
        "create trigger appraisal_moves before update of state on appraisals for each row execute function appraisal_moves()",
        """
        create function own_unit() returns trigger language plpgsql as $$
        begin
            if new.act in ('Approve', 'Return', 'Reopen') and (new.by_person_id is null or exists (
                select 1 from memberships m where m.person_id = new.by_person_id and m.conference_id = new.conference_id and m.unit_id = new.unit_id))
            then raise exception 'nobody decides on a speech of their own unit'; end if;
            return new;
        end $$
        """,
        "create trigger own_unit before insert on appraisal_events for each row execute function own_unit()",
        """
        create function append_only() returns trigger language plpgsql as $$
        begin raise exception '% is append-only', tg_table_name; end $$
        """,
        Keep("appraisal_events", "update or delete"),
        Keep("journal_lines", "update or delete"),
        Keep("stored_files", "update"),
        Keep("draft_versions", "delete"),
        """
        create trigger draft_versions_stay before update of
            id, conference_id, unit_id, appraisal_id, assignment, number, sha256, size, file_name, format, started_at, received_at, deadline,
            on_time, late_by_seconds, sent_by, sent_by_person_id, speaker, idempotency_key, receipt_code on draft_versions
        for each row execute function append_only()
        """,
        KeepWhole("appraisal_events"), KeepWhole("journal_lines"), KeepWhole("draft_versions"),
    ];

    /// <summary>Row triggers do not see a truncation.</summary>
    private static string KeepWhole(string table) =>
        $"create trigger {table}_keep_whole before truncate on {table} for each statement execute function append_only()";

    /// <summary>A sealed bundle that is ready never changes, nor what it holds; run by the second migration.</summary>
    public static readonly string[] Sealed =
    [
        "create trigger sealed_bundles_stay before update or delete on bundles for each row when (old.sealed and old.state = 'Ready') execute function append_only()",
        Keep("bundled_speeches", "update or delete"),
    ];

    /// <summary>What was measured never changes, and a withdrawal is not taken back; run by the migration that creates the table.</summary>
    public static readonly string[] Rehearsed =
    [
        Keep("rehearsals", "delete"),
        """
        create trigger rehearsals_stay before update of
            id, conference_id, unit_id, version_id, assignment, version, milliseconds, syllables, upto_paragraph, source, speaker,
            by, by_person_id, at, idempotency_key on rehearsals
        for each row execute function append_only()
        """,
        "create trigger rehearsals_stay_withdrawn before update on rehearsals for each row when (old.withdrawn_at is not null) execute function append_only()",
        KeepWhole("rehearsals"),
    ];

    /// <summary>Stored bytes go only when a row says why, and never come back; what was converted and erased stays said; run by the migration that creates the tables.</summary>
    public static readonly string[] Erasing =
    [
        """
        create function erase_only() returns trigger language plpgsql as $$
        begin
            if new.sha256 <> old.sha256 or octet_length(new.bytes) > 0 or not exists (select 1 from erased_files e where e.sha256 = old.sha256)
            then raise exception 'stored_files is append-only'; end if;
            return new;
        end $$
        """,
        "drop trigger stored_files_keep on stored_files",
        "create trigger stored_files_keep before update on stored_files for each row execute function erase_only()",
        "create trigger stored_files_remain before delete on stored_files for each row execute function append_only()",
        Keep("derived_files", "update or delete"),
        Keep("erased_files", "update or delete"),
        KeepWhole("derived_files"), KeepWhole("erased_files"),
    ];

    /// <summary>What a template said when a bundle followed it stays known; run by the migration that creates the table.</summary>
    public static readonly string[] Templates = [Keep("report_templates", "update or delete"), KeepWhole("report_templates")];

    /// <summary>What goes with a bundle never changes, nor who opened it when first; run by the migration that creates the tables.</summary>
    public static readonly string[] Opened =
    [
        Keep("bundled_files", "update or delete"),
        Keep("bundle_openings", "delete"),
        "create trigger bundle_openings_stay before update of id, bundle_id, person_id, kind, first_at on bundle_openings for each row execute function append_only()",
        KeepWhole("bundled_files"), KeepWhole("bundle_openings"),
    ];

    private static string Keep(string table, string acts) =>
        $"create trigger {table}_keep before {acts} on {table} for each row execute function append_only()";
}
