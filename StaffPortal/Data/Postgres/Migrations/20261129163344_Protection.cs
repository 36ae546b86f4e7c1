using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Protection : Migration
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

            migrationBuilder.AddColumn<bool>(
                name: "IsConfidential",
                table: "TimelineEntries",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsConfidential",
                table: "Tickets",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Secrecy",
                table: "Services",
                type: "text",
                nullable: false,
                defaultValue: "Ordinary");

            migrationBuilder.AddColumn<string>(
                name: "ProtectedBy",
                table: "Customers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ProtectedUntil",
                table: "Customers",
                type: "date",
                nullable: true);

            migrationBuilder.Sql("UPDATE \"Customers\" SET \"ProtectedBy\" = 'Register' WHERE \"IsProtected\"");

            migrationBuilder.CreateTable(
                name: "Disclosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Viewer = table.Column<Guid>(type: "uuid", nullable: false),
                    Customer = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disclosures", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Confidential",
                table: "Tickets",
                column: "Number",
                filter: "\"IsConfidential\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "Standing", "OfferedAt", "IsOpen", "IsConfidential" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets",
                columns: new[] { "Owner", "DueAt", "Number", "IsOpen", "Department", "IsConfidential" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Disclosures_Viewer_Customer_Until",
                table: "Disclosures",
                columns: new[] { "Viewer", "Customer", "Until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Disclosures");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Confidential",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "IsConfidential",
                table: "TimelineEntries");

            migrationBuilder.DropColumn(
                name: "IsConfidential",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Secrecy",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "ProtectedBy",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "ProtectedUntil",
                table: "Customers");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "Standing", "OfferedAt", "IsOpen" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets",
                columns: new[] { "Owner", "DueAt", "Number", "IsOpen", "Department" },
                filter: "\"IsOpen\"");
        }
    }
}
