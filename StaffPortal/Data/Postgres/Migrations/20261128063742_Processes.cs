using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Processes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Process",
                table: "Tickets",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProcessVersion",
                table: "Tickets",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "StageId",
                table: "Tickets",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "StageId",
                table: "StageVisits",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TargetMinutes",
                table: "StageVisits",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Process",
                table: "Services",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Processes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Department = table.Column<Guid>(type: "uuid", nullable: false),
                    Versions = table.Column<string>(type: "text", nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Processes", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Processes");

            migrationBuilder.DropColumn(
                name: "Process",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "ProcessVersion",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "StageId",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "StageId",
                table: "StageVisits");

            migrationBuilder.DropColumn(
                name: "TargetMinutes",
                table: "StageVisits");

            migrationBuilder.DropColumn(
                name: "Process",
                table: "Services");
        }
    }
}
