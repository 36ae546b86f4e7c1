using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BusinessNumber",
                table: "Customers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MergedAt",
                table: "Customers",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedBy",
                table: "Customers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedInto",
                table: "Customers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Roles",
                table: "Customers",
                type: "text",
                nullable: false,
                defaultValueSql: "''");

            migrationBuilder.AddColumn<long>(
                name: "CheckedAt",
                table: "ContactPoints",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ContactPoints",
                type: "text",
                nullable: false,
                defaultValueSql: "'Requester'");

            migrationBuilder.CreateTable(
                name: "Relations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Of = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    To = table.Column<Guid>(type: "uuid", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Ground = table.Column<string>(type: "text", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
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
                    One = table.Column<Guid>(type: "uuid", nullable: false),
                    Other = table.Column<Guid>(type: "uuid", nullable: false)
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
