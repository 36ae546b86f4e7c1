using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CallBacksAndNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Colleague",
                table: "Customers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CallBacks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", nullable: false),
                    PromisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    KeptAt = table.Column<long>(type: "INTEGER", nullable: true),
                    KeptBy = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallBacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CallBacks_Tickets_Ticket",
                        column: x => x.Ticket,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactDrafts",
                columns: table => new
                {
                    Staff = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactDrafts", x => x.Staff);
                });

            migrationBuilder.CreateTable(
                name: "Names",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Who = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Names", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_Colleague",
                table: "Customers",
                column: "Colleague",
                unique: true,
                filter: "\"Colleague\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CallBacks_Open",
                table: "CallBacks",
                columns: new[] { "Owner", "DueAt" },
                filter: "\"KeptAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CallBacks_Ticket",
                table: "CallBacks",
                column: "Ticket");

            migrationBuilder.CreateIndex(
                name: "IX_Names_Who",
                table: "Names",
                column: "Who",
                unique: true);

            // Search words of names mirrored into FTS5, kept in step by triggers; beginnings from two letters on are typed.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "NameIndex" USING fts5("Words", content='Names', content_rowid='Id', tokenize='unicode61 remove_diacritics 0', prefix='2 3 4');
                CREATE TRIGGER "Names_Added" AFTER INSERT ON "Names" BEGIN
                    INSERT INTO "NameIndex"(rowid, "Words") VALUES (new."Id", new."Words");
                END;
                CREATE TRIGGER "Names_Removed" AFTER DELETE ON "Names" BEGIN
                    INSERT INTO "NameIndex"("NameIndex", rowid, "Words") VALUES ('delete', old."Id", old."Words");
                END;
                CREATE TRIGGER "Names_Changed" AFTER UPDATE OF "Words" ON "Names" BEGIN
                    INSERT INTO "NameIndex"("NameIndex", rowid, "Words") VALUES ('delete', old."Id", old."Words");
                    INSERT INTO "NameIndex"(rowid, "Words") VALUES (new."Id", new."Words");
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "NameIndex";""");

            migrationBuilder.DropTable(
                name: "CallBacks");

            migrationBuilder.DropTable(
                name: "ContactDrafts");

            migrationBuilder.DropTable(
                name: "Names");

            migrationBuilder.DropIndex(
                name: "IX_Customers_Colleague",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "Colleague",
                table: "Customers");
        }
    }
}
