using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline.Retention;
using Xunit;

namespace StaffPortal.Tests.Timeline.Retention;

/// <summary>A person is handed all that is known of them in all departments, and nothing by which others are reached.</summary>
public abstract class PersonExportTests<TDb> : RetentionTown<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task All_of_a_person_is_in_it_and_nothing_by_which_another_is_reached()
    {
        var planted = await PlantAsync();
        var other = await Db.MeetAsync("Bo", "Bergman", Ct, (ContactPointKind.Phone, "050 777 6655"));
        await Db.DoAsync(planted.Ticket, t =>
        {
            t.Hear(Town.Act(), other.Id, Channel.Phone, "Othersword, call 050 777 6655");
            t.PromiseCallBack(Town.Act(), Lead.Staff!.Value, Db.Clock.Now().AddDays(1), "050 777 6655");
        }, Ct);
        // Their own word on somebody else's request is theirs; the request is not.
        await Db.RequestAsync(Town.Meals, Ct, "Othersrequest", other, then: t => t.Hear(Town.Act(), planted.Customer, Channel.Phone, "Zyxqreported"));
        Get<AccessLog>().Saw(Lead, SeenKind.Customer, planted.Customer.Value, planted.Customer.Value, Occasion.Call);
        await Get<AccessLog>().FlushAsync(Ct);

        var (export, refused) = await Get<PersonExport>().PrepareAsync(Lead, planted.Customer, " Asked for by letter ", Ct);
        Assert.Null(refused);
        Assert.DoesNotContain("yxq", export!.Name, StringComparison.OrdinalIgnoreCase);
        using var sent = new AsyncOnly();
        await export.WriteAsync(sent, Ct);
        using var zip = new ZipArchive(new MemoryStream(sent.Written), ZipArchiveMode.Read);
        var json = Text(zip, "person.json");
        foreach (var word in new[]
        {
            "Zyxqmaria", "Zyxqmarja", "Zyxqlast", "1950-03-02", "040 999 8877", "zyxq@town.example", "Zyx-road 7", "Zyxqground", "Oskar Son", "Zyxqflag", "Zyxqsubject", "Zyxqdescription", "Zyxqanswer", "https://zyxq.example/a.jpg",
            "Zyxqnote", "Zyxqreply", "Zyxqheard", "Zyxqraised", "zyxqtag", "zyxqfile.txt", "Zyxqtitle", "Zyxqtext", "Zyxqauthor", "58.4", "zyxqnote.txt", "Zyxqdismissed", "Zyxqreported", "pothole", "meal", "\"occasion\": \"call\"",
        })
            Assert.Contains(word, json, StringComparison.Ordinal);
        Assert.All(zip.Entries, entry => Assert.DoesNotContain("777 6655", Text(zip, entry.FullName), StringComparison.Ordinal));
        Assert.DoesNotContain("Othersword", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Othersrequest", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Bergman", json, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(json);
        var files = read.RootElement.GetProperty("requests")[0].GetProperty("files").EnumerateArray().Concat(read.RootElement.GetProperty("entries")[0].GetProperty("files").EnumerateArray()).Select(f => f.GetProperty("path").GetString()!).ToList();
        Assert.Equal(["Letter", "Note"], files.Select(f => Text(zip, f)));
        // In the person's language.
        Assert.Contains("Allt som StaffPortal förvarar om Zyxqmaria Zyxqlast", Text(zip, "README.txt"), StringComparison.Ordinal);

        await Get<AccessLog>().FlushAsync(Ct);
        await using var db = Open();
        var logged = await db.Set<AccessEntry>().SingleAsync(e => e.Kind == SeenKind.Export, Ct);
        Assert.Equal((Lead.ActorId, planted.Customer.Value, Occasion.Reason, "Asked for by letter"), ((Guid?)logged.Viewer, logged.Subject, logged.Occasion, logged.Reason));
    }

    [Fact]
    public async Task Who_may_not_and_who_is_protected_are_answered_as_if_there_were_nobody()
    {
        var planted = await PlantAsync();
        var (joined, hidden) = (await Db.MeetAsync("Kaisa", "One", Ct), await Db.MeetAsync("Kaisa", "Hidden", Ct));
        await using (var db = Open())
        {
            var (one, other) = (await db.Set<Customer>().SingleAsync(c => c.Id == joined.Id, Ct), await db.Set<Customer>().SingleAsync(c => c.Id == hidden.Id, Ct));
            other.MergeInto(Act.By(Lead.ActorId!.Value, Db.Clock.Now()), one);
            other.Protect(Act.By(Lead.ActorId!.Value, Db.Clock.Now()), ProtectionGround.Register, null);
            await db.SaveChangesAsync(Ct);
        }
        var local = await Db.JoinAsync("Care lead", Role.Lead, Town.Care, Ct);
        var key = new Viewer(Guid.CreateVersion7(), "Key", new HashSet<Fact> { new(FactName.ReadTickets) });
        foreach (var (who, whom) in new[] { (local, planted.Customer), (Town.Aino, planted.Customer), (key, planted.Customer), (Viewer.Anonymous, planted.Customer), (Lead, CustomerId.New()), (Lead, joined.Id), (Lead, hidden.Id) })
            Assert.Equal((null, ExportRefusal.Unknown), await Get<PersonExport>().PrepareAsync(who, whom, "Why", Ct));
        foreach (var reason in new[] { "", "  ", new string('x', AccessEntry.ReasonLength + 1) })
            Assert.Equal((null, ExportRefusal.NoReason), await Get<PersonExport>().PrepareAsync(Lead, planted.Customer, reason, Ct));
        await Get<AccessLog>().FlushAsync(Ct);
        await using var after = Open();
        Assert.False(await after.Set<AccessEntry>().AnyAsync(e => e.Kind == SeenKind.Export, Ct));
    }

    private static string Text(ZipArchive zip, string path)
    {
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>As the body of an answer: it goes on only, and does not wait for anybody.</summary>
    private sealed class AsyncOnly : Stream
    {
        private readonly MemoryStream written = new();

        public byte[] Written => written.ToArray();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => written.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => written.WriteAsync(buffer, offset, count, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Flush() => throw new InvalidOperationException("An answer is flushed asynchronously.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("An answer is written asynchronously.");
    }
}

public sealed class PersonExportOnSqliteTests : PersonExportTests<SqliteDb>;

public sealed class PersonExportOnPostgresTests : PersonExportTests<PostgresDb>;
