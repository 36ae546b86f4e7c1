using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using Xunit;

namespace StaffPortal.Tests.Tickets.Attachments;

public abstract class AttachmentDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket pothole = null!;

    private AttachmentDesk Desk => Get<AttachmentDesk>();

    private AttachmentReader Reader => Get<AttachmentReader>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        pothole = await Db.RequestAsync(town.Potholes, Ct);
    }

    [Fact]
    public async Task A_photo_is_kept_shown_and_told_by_the_journal_without_its_name()
    {
        var outcome = await AddAsync(town.Eero, "Matin reikä.jpeg", Files.Photo(300, 200, 6));

        var file = Assert.Single(await Reader.OfAsync(town.Aino, pothole.Id, Ct));
        Assert.Equal((new Attached(file.Id), "Matin reikä.jpg", FileKind.Jpeg, true, town.Eero.ActorId), (outcome, file.Name, file.Kind, file.HasSmall, file.AddedBy));
        Assert.Equal(1, (await Get<TicketReader>().OpenAsync(town.Aino, pothole.Id, Ct))!.Files);
        await using var opened = (await Reader.OpenAsync(town.Aino, file.Id, small: false, Ct))!.Content;
        Assert.Equal(file.Size, opened.Length);
        await using var small = (await Reader.OpenAsync(town.Aino, file.Id, small: true, Ct))!.Content;
        Assert.True(small.Length < opened.Length);
        await using var db = Open();
        var entry = await db.Set<JournalEntry>().SingleAsync(e => e.Kind == TicketKinds.Attached, Ct);
        Assert.DoesNotContain("reik", entry.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_post_sent_twice_is_one_file()
    {
        var command = CommandId.New();
        var first = await Desk.AddAsync(town.Eero, command, pothole.Id, "a.pdf", new MemoryStream(Files.Pdf()), Ct);
        var again = await Desk.AddAsync(town.Eero, command, pothole.Id, "a.pdf", new MemoryStream(Files.Pdf()), Ct);

        Assert.Equal(first, again);
        Assert.Single(await Reader.OfAsync(town.Eero, pothole.Id, Ct));
    }

    [Fact]
    public async Task A_contact_brings_ten_files_and_the_next_contact_ten_more()
    {
        for (var n = 0; n < AttachmentLimits.PerContact; n++)
            Assert.IsType<Attached>(await AddAsync(town.Eero, $"{n}.txt", Files.Text($"{n}")));
        Assert.Equal(new FileRefused(FileRefusal.TooMany), await AddAsync(town.Eero, "11.txt", Files.Text("11")));

        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        await Db.DoAsync(pothole.Id, t => t.AddContact(town.Act(), null, Channel.Phone), Ct);

        Assert.IsType<Attached>(await AddAsync(town.Eero, "11.txt", Files.Text("11")));
    }

    [Fact]
    public async Task What_is_too_large_is_refused_while_it_streams_and_nothing_is_kept()
    {
        await using var endless = new Endless(100L << 20);

        Assert.Equal(new FileRefused(FileRefusal.TooLarge), await Desk.AddAsync(town.Eero, CommandId.New(), pothole.Id, "big.txt", endless, Ct));

        // It was not read to its end to learn that.
        Assert.True(endless.Position < AttachmentLimits.Bytes + 1_000_000, $"{endless.Position} bytes were read");
        Assert.Empty(Kept());
        Assert.Empty(await Reader.OfAsync(town.Eero, pothole.Id, Ct));
    }

    [Fact]
    public async Task What_may_not_be_taken_is_refused_with_its_reason_and_nothing_is_kept()
    {
        (string Name, byte[] Content, FileRefusal Why)[] table =
        [
            ("a.exe", Files.Text("MZ"), FileRefusal.UnknownKind),
            ("a.jpg", Files.Pdf(), FileRefusal.NotWhatItSays),
            ("a.txt", [], FileRefusal.Empty),
            ("a.jpg", Files.Photo(100, 100)[..400], FileRefusal.Damaged),
        ];

        foreach (var (name, content, why) in table)
            Assert.Equal(new FileRefused(why), await AddAsync(town.Eero, name, content));
        Assert.Empty(Kept());
    }

    [Fact]
    public async Task Without_the_right_there_is_no_file_and_no_way_to_bring_one()
    {
        var file = ((Attached)await AddAsync(town.Eero, "a.txt", Files.Text("a"))).Id;
        var helena = await Db.JoinAsync("Helena", Role.Head, town.Streets, Ct);

        Assert.Equal(new NoSuchTicket(), await AddAsync(town.Linnea, "b.txt", Files.Text("b")));
        Assert.Equal(new FileRefused(FileRefusal.NoRight), await AddAsync(helena, "b.txt", Files.Text("b")));
        Assert.Equal(new NoSuchTicket(), await Desk.RemoveAsync(town.Linnea, CommandId.New(), pothole.Id, file, Ct));
        Assert.Null(await Reader.OpenAsync(town.Linnea, file, small: false, Ct));
        Assert.Empty(await Reader.OfAsync(town.Linnea, pothole.Id, Ct));
        Assert.Single(Kept());
    }

    [Fact]
    public async Task A_removed_file_is_gone_at_once_can_be_brought_back_and_loses_its_bytes_after_a_day()
    {
        var file = ((Attached)await AddAsync(town.Eero, "a.txt", Files.Text("the same"))).Id;
        var other = await Db.RequestAsync(town.Potholes, Ct);
        await Desk.AddAsync(town.Eero, CommandId.New(), other.Id, "b.txt", new MemoryStream(Files.Text("the same")), Ct);
        await Desk.RemoveAsync(town.Eero, CommandId.New(), pothole.Id, file, Ct);
        Assert.Null(await Reader.OpenAsync(town.Eero, file, small: false, Ct));
        await Desk.BringBackAsync(town.Eero, CommandId.New(), pothole.Id, file, Ct);
        Assert.Single(await Reader.OfAsync(town.Eero, pothole.Id, Ct));

        await Desk.RemoveAsync(town.Eero, CommandId.New(), pothole.Id, file, Ct);
        Db.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Get<FileSweep>().SweepAsync(Ct));
        await Desk.RemoveAsync(town.Eero, CommandId.New(), other.Id, (await Reader.OfAsync(town.Eero, other.Id, Ct))[0].Id, Ct);
        Db.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await Get<FileSweep>().SweepAsync(Ct));
        Assert.Empty(Kept());
    }

    private Task<AttachmentOutcome> AddAsync(Viewer who, string name, byte[] content) =>
        Desk.AddAsync(who, CommandId.New(), pothole.Id, name, new MemoryStream(content), Ct);

    private string[] Kept() => Directory.Exists(Path.Combine(Get<DataFolder>().Path, "files"))
        ? Directory.GetFiles(Path.Combine(Get<DataFolder>().Path, "files"), "*", SearchOption.AllDirectories)
        : [];

    /// <summary>So many letters, made as they are read.</summary>
    private sealed class Endless(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var now = (int)Math.Min(count, length - Position);
            buffer.AsSpan(offset, now).Fill((byte)'a');
            Position += now;
            return now;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

public sealed class AttachmentDeskOnSqliteTests : AttachmentDeskTests<SqliteDb>;

public sealed class AttachmentDeskOnPostgresTests : AttachmentDeskTests<PostgresDb>;
