using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Promises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.AddColumn<long>(
                name: "AlarmAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastReplyAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NextClock",
                table: "Tickets",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Priorities",
                table: "Tickets",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "ReckonedUnder",
                table: "Tickets",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "SoonAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Standing",
                table: "Tickets",
                type: "text",
                nullable: false,
                defaultValue: "InTime");

            migrationBuilder.AddColumn<Guid>(
                name: "Policy",
                table: "Services",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Calendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Versions = table.Column<string>(type: "text", nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Policies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Calendar = table.Column<Guid>(type: "uuid", nullable: false),
                    Versions = table.Column<string>(type: "text", nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Policies", x => x.Id);
                });

            // What is open needs its last reply; due times are computed anew by the program, in the background.
            migrationBuilder.Sql("""
                UPDATE "Tickets" SET "LastReplyAt" = (SELECT max(m."At") FROM "Messages" m WHERE m."Ticket" = "Tickets"."Id" AND m."Kind" = 'Reply' AND m."State" = 'Recorded')
                WHERE "IsOpen"
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Alarm",
                table: "Tickets",
                columns: new[] { "AlarmAt", "Number" },
                filter: "\"AlarmAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "Standing", "IsOpen" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Standing",
                table: "Tickets",
                columns: new[] { "Standing", "DueAt", "Number" },
                filter: "\"IsOpen\" AND \"Standing\" <> 'InTime'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Calendars");

            migrationBuilder.DropTable(
                name: "Policies");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Alarm",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Open_Standing",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "AlarmAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "LastReplyAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "NextClock",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Priorities",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "ReckonedUnder",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "SoonAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Standing",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Policy",
                table: "Services");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority", "IsOpen" },
                filter: "\"IsOpen\"");
        }
    }
}
