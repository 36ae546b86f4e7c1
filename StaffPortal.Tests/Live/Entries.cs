using StaffPortal.Journal;

namespace StaffPortal.Tests.Live;

/// <summary>Journal entries as the follower reads them.</summary>
internal static class Entries
{
    public static JournalEntry Of(
        long seq, Guid? ticket = null, Guid? customer = null, string data = "{}", string subject = "ticket", Origin origin = Origin.Person) => new()
    {
        Seq = seq,
        RecordedAt = DateTimeOffset.UnixEpoch,
        HappenedAt = DateTimeOffset.UnixEpoch,
        Origin = origin,
        SubjectKind = subject,
        SubjectId = ticket ?? customer ?? Guid.Empty,
        TicketId = ticket,
        CustomerId = customer,
        Kind = "test",
        Fields = "",
        SubjectVersion = 1,
        Data = data,
        Seals = "",
        Correlation = Guid.Empty,
    };
}
