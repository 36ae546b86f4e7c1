using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class History : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ClosedPrecision",
                table: "Tickets",
                type: "TEXT",
                nullable: false,
                defaultValue: "Instant");

            migrationBuilder.AddColumn<string>(
                name: "Ending",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasTarget",
                table: "Tickets",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsHistory",
                table: "Tickets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Files = table.Column<string>(type: "TEXT", nullable: false),
                    Zone = table.Column<string>(type: "TEXT", nullable: false),
                    Rows = table.Column<long>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    BegunBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    End = table.Column<string>(type: "TEXT", nullable: true),
                    RejectsFile = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportTallies",
                columns: table => new
                {
                    Run = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Read = table.Column<long>(type: "INTEGER", nullable: false),
                    Taken = table.Column<long>(type: "INTEGER", nullable: false),
                    Known = table.Column<long>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<long>(type: "INTEGER", nullable: false),
                    Repeated = table.Column<long>(type: "INTEGER", nullable: false),
                    Skipped = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportTallies", x => x.Run);
                });

            migrationBuilder.CreateTable(
                name: "TicketOrigins",
                columns: table => new
                {
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketOrigins", x => new { x.Source, x.SourceId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_BegunAt",
                table: "ImportRuns",
                column: "BegunAt");

            migrationBuilder.CreateIndex(
                name: "IX_TicketOrigins_Ticket",
                table: "TicketOrigins",
                column: "Ticket");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "ImportTallies");

            migrationBuilder.DropTable(
                name: "TicketOrigins");

            migrationBuilder.DropColumn(
                name: "ClosedPrecision",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Ending",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "HasTarget",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "IsHistory",
                table: "Tickets");
        }
    }
}
