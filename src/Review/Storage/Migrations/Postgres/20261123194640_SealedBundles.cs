using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Review.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SealedBundles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "attempts",
                table: "bundles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "fallen_version",
                table: "appraisals",
                type: "integer",
                nullable: true);

            foreach (var rule in PostgresRules.Sealed) migrationBuilder.Sql(rule);
        }
    }
}
