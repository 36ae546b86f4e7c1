using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Neglect : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Neglect",
                table: "Tickets",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NeglectGrade",
                table: "Tickets",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "TouchedAt",
                table: "Tickets",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "WaitOverAt",
                table: "Tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Lying",
                table: "Tickets",
                columns: new[] { "Owner", "Team" },
                filter: "\"IsOpen\" AND \"NeglectGrade\" > 0");

            // What is open was touched when its journal says so; of what is done nobody asks.
            migrationBuilder.Sql("""
                UPDATE "Tickets" SET "TouchedAt" = COALESCE((SELECT MAX(j."HappenedAt") FROM "Journal" AS j WHERE j."TicketId" = "Tickets"."Id" AND j."Origin" NOT IN ('Timer', 'Rule')), "ReceivedAt") WHERE "IsOpen";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_Lying",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Neglect",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "NeglectGrade",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "TouchedAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "WaitOverAt",
                table: "Tickets");
        }
    }
}
