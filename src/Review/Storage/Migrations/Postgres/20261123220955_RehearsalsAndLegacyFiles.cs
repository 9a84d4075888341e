using Microsoft.EntityFrameworkCore.Migrations;

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

            migrationBuilder.CreateIndex(
                name: "ix_derived_files_sha256",
                table: "derived_files",
                column: "sha256");

            foreach (var rule in PostgresRules.Rehearsed) migrationBuilder.Sql(rule);

            foreach (var rule in PostgresRules.Erasing) migrationBuilder.Sql(rule);
        }
    }
}
