using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Review.Storage.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "fallen_version",
                table: "appraisals",
                type: "INTEGER",
                nullable: true);

            foreach (var rule in SqliteRules.Sealed) migrationBuilder.Sql(rule);
        }
    }
}
