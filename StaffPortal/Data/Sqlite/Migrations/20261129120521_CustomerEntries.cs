using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CustomerEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "MayWrite",
                table: "ApiKeys",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "LastVisits",
                columns: table => new
                {
                    Staff = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Customer = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    SeqBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    Before = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LastVisits", x => new { x.Staff, x.Customer });
                });

            migrationBuilder.CreateTable(
                name: "TimelineEntries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Customer = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Service = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Department = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HappenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: true),
                    IsRoutine = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Author = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Source = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Sent = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TimelineEntries_Customers_Customer",
                        column: x => x.Customer,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntryFiles",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Entry = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    SmallHash = table.Column<string>(type: "TEXT", nullable: true),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EntryFiles_TimelineEntries_Entry",
                        column: x => x.Entry,
                        principalTable: "TimelineEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Entry = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Quantity = table.Column<string>(type: "TEXT", nullable: false),
                    Thousandths = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_TimelineEntries_Entry",
                        column: x => x.Entry,
                        principalTable: "TimelineEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EntryFiles_Entry",
                table: "EntryFiles",
                column: "Entry");

            migrationBuilder.CreateIndex(
                name: "IX_EntryFiles_Hash",
                table: "EntryFiles",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_LastVisits_Customer",
                table: "LastVisits",
                column: "Customer");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Entry",
                table: "Measures",
                column: "Entry");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEntries_Customer_HappenedAt",
                table: "TimelineEntries",
                columns: new[] { "Customer", "HappenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEntries_Sent",
                table: "TimelineEntries",
                columns: new[] { "Source", "ExternalId" },
                unique: true,
                filter: "\"Source\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EntryFiles");

            migrationBuilder.DropTable(
                name: "LastVisits");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "TimelineEntries");

            migrationBuilder.DropColumn(
                name: "MayWrite",
                table: "ApiKeys");
        }
    }
}
