using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CustomerRelations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "BornOn",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BusinessNumber",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MergedAt",
                table: "Customers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "MergedBy",
                table: "Customers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "MergedInto",
                table: "Customers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Roles",
                table: "Customers",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "''");

            migrationBuilder.AddColumn<long>(
                name: "CheckedAt",
                table: "ContactPoints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ContactPoints",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'Requester'");

            migrationBuilder.CreateTable(
                name: "Relations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Of = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Relations_Customers_Of",
                        column: x => x.Of,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Relations_Customers_To",
                        column: x => x.To,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ToldApart",
                columns: table => new
                {
                    One = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Other = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToldApart", x => new { x.One, x.Other });
                    table.ForeignKey(
                        name: "FK_ToldApart_Customers_One",
                        column: x => x.One,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_BusinessNumber",
                table: "Customers",
                column: "BusinessNumber",
                filter: "\"BusinessNumber\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_MergedInto",
                table: "Customers",
                column: "MergedInto",
                filter: "\"MergedInto\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Relations_Of",
                table: "Relations",
                column: "Of");

            migrationBuilder.CreateIndex(
                name: "IX_Relations_To",
                table: "Relations",
                column: "To");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Relations");

            migrationBuilder.DropTable(
                name: "ToldApart");

            migrationBuilder.DropIndex(
                name: "IX_Customers_BusinessNumber",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_MergedInto",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "BornOn",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "BusinessNumber",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "MergedAt",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "MergedBy",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "Roles",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "CheckedAt",
                table: "ContactPoints");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "ContactPoints");
        }
    }
}
