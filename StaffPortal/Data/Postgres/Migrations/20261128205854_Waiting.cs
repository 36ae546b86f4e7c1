using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Waiting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ClosesAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Follows",
                table: "Tickets",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "HandDueAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ThankedAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WaitsFor",
                table: "Tickets",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WaitsUntil",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Ending",
                table: "StageVisits",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WaitsFor",
                table: "StageVisits",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WaitsUntil",
                table: "StageVisits",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CloseAfterDays",
                table: "Services",
                type: "integer",
                nullable: false,
                defaultValue: 14);

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Follows",
                table: "Tickets",
                column: "Follows",
                filter: "\"Follows\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Resolved",
                table: "Tickets",
                column: "ClosesAt",
                filter: "\"ClosesAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Waiting",
                table: "Tickets",
                column: "WaitsUntil",
                filter: "\"WaitsUntil\" IS NOT NULL");

            // What was resolved before closes as what is resolved now.
            migrationBuilder.Sql("""
                UPDATE "Tickets" SET "ClosesAt" = "ResolvedAt" + 1209600000000 WHERE "Stage" = 'Resolved' AND NOT "IsHistory" AND "ResolvedAt" IS NOT NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Follows",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Resolved",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Waiting",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "ClosesAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Follows",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "HandDueAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "ThankedAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "WaitsFor",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "WaitsUntil",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Ending",
                table: "StageVisits");

            migrationBuilder.DropColumn(
                name: "WaitsFor",
                table: "StageVisits");

            migrationBuilder.DropColumn(
                name: "WaitsUntil",
                table: "StageVisits");

            migrationBuilder.DropColumn(
                name: "CloseAfterDays",
                table: "Services");
        }
    }
}
