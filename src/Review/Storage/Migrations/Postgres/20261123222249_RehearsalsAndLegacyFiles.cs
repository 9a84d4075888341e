using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Review.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RehearsalsAndLegacyFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "refused_as",
                table: "draft_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rules_json",
                table: "conference_plans",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "rules_set_at",
                table: "conference_plans",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "measured_seconds",
                table: "checked_drafts",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "derived_files",
                columns: table => new
                {
                    version_id = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_derived_files", x => x.version_id);
                    table.ForeignKey(
                        name: "fk_derived_files_draft_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "draft_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_derived_files_stored_files_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_files",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "erased_files",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    erased_at = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erased_files", x => x.sha256);
                    table.ForeignKey(
                        name: "fk_erased_files_stored_files_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_files",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "false_alarms",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    conference_id = table.Column<long>(type: "bigint", nullable: false),
                    version_id = table.Column<long>(type: "bigint", nullable: true),
                    unit_id = table.Column<long>(type: "bigint", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    marked_by = table.Column<string>(type: "text", nullable: false),
                    marked_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_false_alarms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rehearsals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    conference_id = table.Column<long>(type: "bigint", nullable: false),
                    unit_id = table.Column<long>(type: "bigint", nullable: false),
                    version_id = table.Column<long>(type: "bigint", nullable: false),
                    assignment = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    milliseconds = table.Column<int>(type: "integer", nullable: false),
                    syllables = table.Column<int>(type: "integer", nullable: false),
                    upto_paragraph = table.Column<int>(type: "integer", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    speaker = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: false),
                    by_person_id = table.Column<long>(type: "bigint", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    idempotency_key = table.Column<string>(type: "text", nullable: true),
                    withdrawn_by = table.Column<string>(type: "text", nullable: true),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rehearsals", x => x.id);
                    table.CheckConstraint("reading_takes_time", "milliseconds > 0 and syllables > 0");
                    table.ForeignKey(
                        name: "fk_rehearsals_draft_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "draft_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_derived_files_sha256",
                table: "derived_files",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_false_alarms_conference_id_key",
                table: "false_alarms",
                columns: new[] { "conference_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_false_alarms_conference_id_version_id",
                table: "false_alarms",
                columns: new[] { "conference_id", "version_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rehearsals_conference_id_assignment",
                table: "rehearsals",
                columns: new[] { "conference_id", "assignment" });

            migrationBuilder.CreateIndex(
                name: "ix_rehearsals_version_id_idempotency_key",
                table: "rehearsals",
                columns: new[] { "version_id", "idempotency_key" },
                unique: true);

            foreach (var rule in PostgresRules.Rehearsed) migrationBuilder.Sql(rule);

            foreach (var rule in PostgresRules.Erasing) migrationBuilder.Sql(rule);
        }
    }
}
