using Microsoft.AspNetCore.WebUtilities;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Triage.Views;

namespace StaffPortal.Triage;

/// <summary>
/// Where somebody is on the desk: view, filters, sort, words looked for, chosen ticket. All of it stands in the address, so a reload,
/// a new language or a link to a colleague keeps the place. Words looked for are the exception: they may name a person, and stay out of addresses.
/// </summary>
public sealed record DeskAddress(QueueKind Kind, TeamId? Team = null)
{
    public QueueSort Sort { get; init; } = QueueSort.NextDeadline;

    public bool WithDone { get; init; }

    public Language? Language { get; init; }

    public Priority? Priority { get; init; }

    public StageCategory? Stage { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>The saved view it came from; its filters stand here too, so the address also leads somewhere for those who may not see the view.</summary>
    public SavedViewId? Saved { get; init; }

    /// <summary>The chosen ticket's number.</summary>
    public long? Ticket { get; init; }

    public int Filters => (Language is null ? 0 : 1) + (Priority is null ? 0 : 1) + (Stage is null ? 0 : 1) + (Channel is null ? 0 : 1);

    /// <summary>Reads an address; what it does not understand is left out.</summary>
    public static DeskAddress Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Word(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
        T? Member<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Word(name), ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : null;

        var team = Guid.TryParse(Word("team"), out var id) ? new TeamId(id) : (TeamId?)null;
        var kind = team is not null ? QueueKind.Team : Member<QueueKind>("view") ?? QueueKind.Unassigned;
        return new(kind == QueueKind.Team && team is null ? QueueKind.Unassigned : kind, team)
        {
            Sort = Member<QueueSort>("sort") ?? QueueSort.NextDeadline,
            WithDone = Word("done") == "1",
            Language = Member<Language>("language"),
            Priority = Member<Priority>("priority"),
            Stage = Member<StageCategory>("stage"),
            Channel = Member<Channel>("channel"),
            Saved = Guid.TryParse(Word("saved"), out var saved) ? new SavedViewId(saved) : null,
            Ticket = long.TryParse(Word("ticket"), out var number) ? number : null,
        };
    }

    public QueueView ToView(StaffId? me) => new(Kind, Team, Kind == QueueKind.Mine ? me : null)
    {
        Sort = Sort,
        WithDone = WithDone,
        Language = Language,
        Priority = Priority,
        Stage = Stage,
        Channel = Channel,
    };

    /// <summary>The same place without the chosen ticket: two addresses with equal places show one list.</summary>
    public DeskAddress Place => this with { Ticket = null };

    /// <summary>The page of a ticket, from this place: it walks through the same list and leads back here.</summary>
    public string ToTicketUri(long number) => QueryHelpers.AddQueryString(
        $"/ticket/{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}", "from", Place.ToUri()["/desk".Length..].TrimStart('?'));

    /// <summary>Reads what <see cref="ToTicketUri"/> wrote; null when somebody came straight to the ticket.</summary>
    public static DeskAddress? From(string uri) =>
        QueryHelpers.ParseQuery(new Uri(uri).Query).TryGetValue("from", out var from) && from.Count == 1 ? Of($"http://desk/desk?{from}") : null;

    public string ToUri()
    {
        var parts = new Dictionary<string, string?>();
        if (Team is { } team)
            parts["team"] = team.Value.ToString("N");
        else if (Kind != QueueKind.Unassigned)
            parts["view"] = Kind.ToString().ToLowerInvariant();
        Put("sort", Sort == QueueSort.NextDeadline ? null : Sort);
        if (WithDone)
            parts["done"] = "1";
        Put("language", Language);
        Put("priority", Priority);
        Put("stage", Stage);
        Put("channel", Channel);
        if (Saved is { } saved)
            parts["saved"] = saved.Value.ToString("N");
        if (Ticket is { } ticket)
            parts["ticket"] = ticket.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString("/desk", parts);

        void Put(string name, Enum? member)
        {
            if (member is not null)
                parts[name] = member.ToString().ToLowerInvariant();
        }
    }
}
