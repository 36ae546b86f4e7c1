using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ErasedOn",
                table: "TimelineEntries",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EarlierAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ErasedOn",
                table: "Tickets",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HadCustomer",
                table: "Tickets",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "Retention",
                table: "Services",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RemovedAt",
                table: "EntryFiles",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ErasedOn",
                table: "Customers",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LegalHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: true),
                    Customer = table.Column<Guid>(type: "uuid", nullable: true),
                    Department = table.Column<Guid>(type: "uuid", nullable: true),
                    IsConfidential = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    PlacedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    PlacedAt = table.Column<long>(type: "bigint", nullable: false),
                    LiftedAt = table.Column<long>(type: "bigint", nullable: true),
                    LiftedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LiftReason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ListedRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: true),
                    Customer = table.Column<Guid>(type: "uuid", nullable: true),
                    Service = table.Column<Guid>(type: "uuid", nullable: true),
                    Department = table.Column<Guid>(type: "uuid", nullable: true),
                    Class = table.Column<Guid>(type: "uuid", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    ListedAt = table.Column<long>(type: "bigint", nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsHeld = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListedRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Removals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: true),
                    Service = table.Column<Guid>(type: "uuid", nullable: true),
                    Class = table.Column<Guid>(type: "uuid", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Removals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionClasses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: true),
                    Ground = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionClasses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false),
                    Running = table.Column<Guid>(type: "uuid", nullable: true),
                    AliveAt = table.Column<long>(type: "bigint", nullable: true),
                    IsStopping = table.Column<bool>(type: "boolean", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    ListedAt = table.Column<long>(type: "bigint", nullable: true),
                    ListedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HasMore = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RemovesByItself = table.Column<bool>(type: "boolean", nullable: false),
                    CustomerMonths = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionSettings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LegalHolds_Customer",
                table: "LegalHolds",
                column: "Customer");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHolds_Ticket",
                table: "LegalHolds",
                column: "Ticket");

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_Deadline",
                table: "ListedRecords",
                column: "Deadline");

            migrationBuilder.CreateIndex(
                name: "IX_ListedRecords_Kind_Subject",
                table: "ListedRecords",
                columns: new[] { "Kind", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Removals_At",
                table: "Removals",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Removals_Kind_Subject",
                table: "Removals",
                columns: new[] { "Kind", "Subject" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LegalHolds");

            migrationBuilder.DropTable(
                name: "ListedRecords");

            migrationBuilder.DropTable(
                name: "Removals");

            migrationBuilder.DropTable(
                name: "RetentionClasses");

            migrationBuilder.DropTable(
                name: "RetentionRuns");

            migrationBuilder.DropTable(
                name: "RetentionSettings");

            migrationBuilder.DropColumn(
                name: "ErasedOn",
                table: "TimelineEntries");

            migrationBuilder.DropColumn(
                name: "EarlierAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "ErasedOn",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "HadCustomer",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Retention",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "EntryFiles");

            migrationBuilder.DropColumn(
                name: "ErasedOn",
                table: "Customers");
        }
    }
}
