using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Commands",
                columns: table => new
                {
                    Actor = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commands", x => new { x.Actor, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Counters",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    Next = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Counters", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Customers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    FirstName = table.Column<string>(type: "text", nullable: false),
                    LastName = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    IsProtected = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Customers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Departments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Departments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.Staff, x.Ticket, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    HappenedAt = table.Column<long>(type: "bigint", nullable: false),
                    Origin = table.Column<string>(type: "text", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectKind = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    TicketId = table.Column<Guid>(type: "uuid", nullable: true),
                    CustomerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    SubjectVersion = table.Column<int>(type: "integer", nullable: false),
                    Data = table.Column<string>(type: "text", nullable: false),
                    Seals = table.Column<string>(type: "text", nullable: false),
                    Correlation = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "JournalDetails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Salt = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalDetails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProtectionKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Services",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Keywords = table.Column<string>(type: "text", nullable: false),
                    Department = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    Publish = table.Column<string>(type: "text", nullable: false),
                    DueMinutes = table.Column<int>(type: "integer", nullable: false),
                    Attributes = table.Column<string>(type: "text", nullable: false),
                    Description_En = table.Column<string>(type: "text", nullable: false),
                    Description_Fi = table.Column<string>(type: "text", nullable: false),
                    Description_Sv = table.Column<string>(type: "text", nullable: false),
                    Group_En = table.Column<string>(type: "text", nullable: false),
                    Group_Fi = table.Column<string>(type: "text", nullable: false),
                    Group_Sv = table.Column<string>(type: "text", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Services", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FirstName = table.Column<string>(type: "text", nullable: false),
                    LastName = table.Column<string>(type: "text", nullable: false),
                    Issuer = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    Theme = table.Column<string>(type: "text", nullable: false),
                    Spacing = table.Column<string>(type: "text", nullable: false),
                    SingleKeys = table.Column<bool>(type: "boolean", nullable: false),
                    Title_En = table.Column<string>(type: "text", nullable: false),
                    Title_Fi = table.Column<string>(type: "text", nullable: false),
                    Title_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Staff", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Department = table.Column<Guid>(type: "uuid", nullable: false),
                    Icon = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Fi = table.Column<string>(type: "text", nullable: false),
                    Name_Sv = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    Service = table.Column<Guid>(type: "uuid", nullable: false),
                    Department = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: true),
                    Owner = table.Column<Guid>(type: "uuid", nullable: true),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Priority = table.Column<string>(type: "text", nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    MediaUrl = table.Column<string>(type: "text", nullable: true),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    ApiKey = table.Column<Guid>(type: "uuid", nullable: true),
                    Customer = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    FirstReplyAt = table.Column<long>(type: "bigint", nullable: true),
                    ResolvedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    IsFlagged = table.Column<bool>(type: "boolean", nullable: false),
                    IsApproved = table.Column<bool>(type: "boolean", nullable: false),
                    Location_Address = table.Column<string>(type: "text", nullable: true),
                    Location_District = table.Column<string>(type: "text", nullable: true),
                    Location_Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Location_Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tickets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Words",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Words", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ContactPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Customer = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Normalised = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactPoints_Customers_Customer",
                        column: x => x.Customer,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoleGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Holder = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Department = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoleGrants_Staff_Holder",
                        column: x => x.Holder,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TeamMemberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamMemberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamMemberships_Staff_Member",
                        column: x => x.Member,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Reporter = table.Column<Guid>(type: "uuid", nullable: true),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Tickets_Ticket",
                        column: x => x.Ticket,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Flags",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    RaisedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RaisedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: true),
                    LoweredAt = table.Column<long>(type: "bigint", nullable: true),
                    LoweredBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Flags_Tickets_Ticket",
                        column: x => x.Ticket,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<Guid>(type: "uuid", nullable: true),
                    Channel = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    LeavesAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Messages_Tickets_Ticket",
                        column: x => x.Ticket,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StageVisits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: true),
                    Owner = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    To = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageVisits_Tickets_Ticket",
                        column: x => x.Ticket,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TicketTags",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Word = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketTags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TicketTags_Tickets_Ticket",
                        column: x => x.Ticket,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Counters",
                columns: new[] { "Name", "Next" },
                values: new object[] { "ticket", 10001L });

            migrationBuilder.CreateIndex(
                name: "IX_Commands_At",
                table: "Commands",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_Customer",
                table: "ContactPoints",
                column: "Customer");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_Kind_Normalised",
                table: "ContactPoints",
                columns: new[] { "Kind", "Normalised" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Reporter",
                table: "Contacts",
                column: "Reporter");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Ticket",
                table: "Contacts",
                column: "Ticket");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_Ticket",
                table: "Flags",
                column: "Ticket");

            migrationBuilder.CreateIndex(
                name: "IX_Flags_Up",
                table: "Flags",
                column: "ExpiresAt",
                filter: "\"LoweredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_CustomerId_Seq",
                table: "Journal",
                columns: new[] { "CustomerId", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_SubjectId_SubjectVersion",
                table: "Journal",
                columns: new[] { "SubjectId", "SubjectVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_TicketId_Seq",
                table: "Journal",
                columns: new[] { "TicketId", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_JournalDetails_Seq",
                table: "JournalDetails",
                column: "Seq");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Ticket_At",
                table: "Messages",
                columns: new[] { "Ticket", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Waiting",
                table: "Messages",
                column: "LeavesAt",
                filter: "\"State\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_Holder",
                table: "RoleGrants",
                column: "Holder");

            migrationBuilder.CreateIndex(
                name: "IX_Services_Code",
                table: "Services",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Staff_Issuer_Subject",
                table: "Staff",
                columns: new[] { "Issuer", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageVisits_Ticket",
                table: "StageVisits",
                column: "Ticket");

            migrationBuilder.CreateIndex(
                name: "IX_TeamMemberships_Member",
                table: "TeamMemberships",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_TeamMemberships_Team",
                table: "TeamMemberships",
                column: "Team");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Customer",
                table: "Tickets",
                column: "Customer");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Number",
                table: "Tickets",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Counts",
                table: "Tickets",
                columns: new[] { "Team", "Department", "Owner", "IsFlagged", "Priority" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Due",
                table: "Tickets",
                columns: new[] { "DueAt", "Number" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Flagged",
                table: "Tickets",
                columns: new[] { "DueAt", "Number" },
                filter: "\"IsOpen\" AND \"IsFlagged\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Owner",
                table: "Tickets",
                columns: new[] { "Owner", "DueAt", "Number" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Open_Team",
                table: "Tickets",
                columns: new[] { "Team", "DueAt", "Number" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_ReceivedAt_Number",
                table: "Tickets",
                columns: new[] { "ReceivedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Team_ReceivedAt_Number",
                table: "Tickets",
                columns: new[] { "Team", "ReceivedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_TicketTags_Ticket",
                table: "TicketTags",
                column: "Ticket");

            migrationBuilder.CreateIndex(
                name: "IX_TicketTags_Word",
                table: "TicketTags",
                column: "Word");

            migrationBuilder.Sql("""
                CREATE SEQUENCE ticket_numbers START 10001;
                ALTER TABLE "Words" ADD COLUMN "Index" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("Words", ' '))) STORED;
                CREATE INDEX "IX_Words_Index" ON "Words" USING gin ("Index");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP SEQUENCE ticket_numbers;");

            migrationBuilder.DropTable(
                name: "Commands");

            migrationBuilder.DropTable(
                name: "ContactPoints");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "Counters");

            migrationBuilder.DropTable(
                name: "Departments");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Flags");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "JournalDetails");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "ProtectionKeys");

            migrationBuilder.DropTable(
                name: "RoleGrants");

            migrationBuilder.DropTable(
                name: "Services");

            migrationBuilder.DropTable(
                name: "StageVisits");

            migrationBuilder.DropTable(
                name: "TeamMemberships");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "TicketTags");

            migrationBuilder.DropTable(
                name: "Words");

            migrationBuilder.DropTable(
                name: "Customers");

            migrationBuilder.DropTable(
                name: "Staff");

            migrationBuilder.DropTable(
                name: "Tickets");
        }
    }
}
