using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Review.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReportTemplates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "report_templates",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    conference_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    written_by = table.Column<string>(type: "TEXT", nullable: false),
                    written_by_person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_templates", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_templates_conference_plans_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conference_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_report_templates_conference_id_number",
                table: "report_templates",
                columns: new[] { "conference_id", "number" },
                unique: true);

            foreach (var rule in SqliteRules.Templates) migrationBuilder.Sql(rule);
        }
    }
}
