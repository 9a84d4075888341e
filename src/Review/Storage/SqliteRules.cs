namespace Review.Storage;

/// <summary>Các quy tắc luôn đúng, viết lần nữa trong SQLite: legal moves, nobody decides on their own, nothing sent or done is rewritten.</summary>
internal static class SqliteRules
{
    /// <summary>One statement each; run by the migration that creates the tables.</summary>
    public static readonly string[] Create =
    [
        """
        create trigger appraisal_moves before update of state on appraisals
        when old.state <> new.state and (old.state || '>' || new.state) not in (
            'Awaited>Received', 'Received>Queued', 'Queued>Received', 'Queued>Approved', 'Queued>Returned',
            'Returned>Received', 'Returned>Queued', 'Approved>Reported', 'Approved>Queued', 'Approved>Received',
            'Reported>Queued', 'Reported>Received')
        begin select raise(abort, 'illegal move of an appraisal'); end
        """,
        """
        create trigger own_unit before insert on appraisal_events
        when new.act in ('Approve', 'Return', 'Reopen') and (new.by_person_id is null or exists (
            select 1 from memberships m where m.person_id = new.by_person_id and m.conference_id = new.conference_id and m.unit_id = new.unit_id))
        begin select raise(abort, 'nobody decides on a speech of their own unit'); end
        """,
        Keep("appraisal_events", "update"), Keep("appraisal_events", "delete"),
        Keep("journal_lines", "update"), Keep("journal_lines", "delete"),
        Keep("stored_files", "update"),
        Keep("draft_versions", "delete"),
        """
        create trigger draft_versions_stay before update of
            id, conference_id, unit_id, appraisal_id, assignment, number, sha256, size, file_name, format, started_at, received_at, deadline,
            on_time, late_by_seconds, sent_by, sent_by_person_id, speaker, idempotency_key, receipt_code on draft_versions
        begin select raise(abort, 'what was sent is never changed'); end
        """,
    ];

    /// <summary>A sealed bundle that is ready never changes, nor what it holds; run by the second migration.</summary>
    public static readonly string[] Sealed =
    [
        """
        create trigger sealed_bundles_stay before update on bundles when old.sealed and old.state = 'Ready'
        begin select raise(abort, 'a sealed bundle never changes'); end
        """,
        """
        create trigger sealed_bundles_remain before delete on bundles when old.sealed and old.state = 'Ready'
        begin select raise(abort, 'a sealed bundle never changes'); end
        """,
        Keep("bundled_speeches", "update"), Keep("bundled_speeches", "delete"),
    ];

    /// <summary>What was measured never changes, and a withdrawal is not taken back; run by the migration that creates the table.</summary>
    public static readonly string[] Rehearsed =
    [
        Keep("rehearsals", "delete"),
        """
        create trigger rehearsals_stay before update of
            id, conference_id, unit_id, version_id, assignment, version, milliseconds, syllables, upto_paragraph, source, speaker,
            by, by_person_id, at, idempotency_key on rehearsals
        begin select raise(abort, 'what was measured is never changed'); end
        """,
        """
        create trigger rehearsals_stay_withdrawn before update on rehearsals when old.withdrawn_at is not null
        begin select raise(abort, 'a withdrawal is never changed'); end
        """,
    ];

    /// <summary>Stored bytes go only when a row says why, and never come back; what was converted and erased stays said; run by the migration that creates the tables.</summary>
    public static readonly string[] Erasing =
    [
        "drop trigger stored_files_keep_update",
        """
        create trigger stored_files_keep_update before update on stored_files
        when new.sha256 <> old.sha256 or length(new.bytes) > 0 or not exists (select 1 from erased_files e where e.sha256 = old.sha256)
        begin select raise(abort, 'stored_files is append-only'); end
        """,
        Keep("stored_files", "delete"),
        Keep("derived_files", "update"), Keep("derived_files", "delete"),
        Keep("erased_files", "update"), Keep("erased_files", "delete"),
    ];

    /// <summary>What a template said when a bundle followed it stays known; run by the migration that creates the table.</summary>
    public static readonly string[] Templates = [Keep("report_templates", "update"), Keep("report_templates", "delete")];

    /// <summary>What goes with a bundle never changes, nor who opened it when first; run by the migration that creates the tables.</summary>
    public static readonly string[] Opened =
    [
        Keep("bundled_files", "update"), Keep("bundled_files", "delete"),
        Keep("bundle_openings", "delete"),
        """
        create trigger bundle_openings_stay before update of id, bundle_id, person_id, kind, first_at on bundle_openings
        begin select raise(abort, 'who opened a bundle is never changed'); end
        """,
    ];

    private static string Keep(string table, string act) => $"""
        create trigger {table}_keep_{act} before {act} on {table}
        begin select raise(abort, '{table} is append-only'); end
        """;
}
