using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Review.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FalseAlarms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_false_alarms_conference_id_key",
                table: "false_alarms",
                columns: new[] { "conference_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_false_alarms_conference_id_version_id",
                table: "false_alarms",
                columns: new[] { "conference_id", "version_id" });
        }
    }
}
