using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class QueueIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Flagged_Received",
                table: "Tickets",
                columns: new[] { "ReceivedAt", "Number" },
                filter: "\"IsFlagged\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "IsOpen" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets",
                columns: new[] { "Owner", "DueAt", "Number", "IsOpen", "Department" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Owner_Received",
                table: "Tickets",
                columns: new[] { "Owner", "ReceivedAt", "Number" },
                filter: "\"IsOpen\" AND \"Owner\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Received",
                table: "Tickets",
                columns: new[] { "ReceivedAt", "Number" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Team_Received",
                table: "Tickets",
                columns: new[] { "Team", "ReceivedAt", "Number" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Owner_Received",
                table: "Tickets",
                columns: new[] { "Owner", "ReceivedAt", "Number" },
                filter: "\"Owner\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Flagged_Received",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Owner_Received",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Received",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Team_Received",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Owner_Received",
                table: "Tickets");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets",
                columns: new[] { "Owner", "DueAt", "Number" },
                filter: "\"IsOpen\"");
        }
    }
}
