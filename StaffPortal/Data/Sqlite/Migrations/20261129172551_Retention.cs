using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EarlierAt",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ErasedOn",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HadCustomer",
                table: "Tickets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "Retention",
                table: "Services",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RemovedAt",
                table: "EntryFiles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ErasedOn",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LegalHolds",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Customer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Department = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IsConfidential = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PlacedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LiftedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LiftedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ListedRecords",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: true),
                    Customer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Service = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Department = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Class = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ListedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsHeld = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListedRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Removals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: true),
                    Service = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Class = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Removals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionClasses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Fi = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Sv = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionClasses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRuns",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Running = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AliveAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsStopping = table.Column<bool>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    ListedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ListedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HasMore = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionSettings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RemovesByItself = table.Column<bool>(type: "INTEGER", nullable: false),
                    CustomerMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
