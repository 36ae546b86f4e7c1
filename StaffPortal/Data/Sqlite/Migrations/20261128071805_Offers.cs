using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Offers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.AddColumn<int>(
                name: "HandOvers",
                table: "Tickets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "OfferedAt",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Offers",
                table: "Tickets",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "Standing", "OfferedAt", "IsOpen" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Offered",
                table: "Tickets",
                columns: new[] { "DueAt", "Number" },
                filter: "\"IsOpen\" AND \"OfferedAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Offered",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "HandOvers",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "OfferedAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Offers",
                table: "Tickets");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "Standing", "IsOpen" },
                filter: "\"IsOpen\"");
        }
    }
}
