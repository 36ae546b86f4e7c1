using Microsoft.AspNetCore.WebUtilities;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline;

/// <summary>What a timeline is narrowed to, as it stands in the address.</summary>
public static class TimelineAddress
{
    /// <summary>Reads an address; what it does not understand is left out.</summary>
    public static TimelineFilter Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Word(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } word ? word : null;
        T? Member<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Word(name), ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : null;
        return new(Member<HappeningGroup>("kind"), Guid.TryParse(Word("department"), out var id) ? new DepartmentId(id) : null, Member<Channel>("channel"), Word("routine") != "all");
    }

    public static string To(string path, TimelineFilter filter)
    {
        var parts = new Dictionary<string, string?>();
        if (filter.Group is { } group)
            parts["kind"] = group.ToString().ToLowerInvariant();
        if (filter.Department is { } department)
            parts["department"] = department.Value.ToString("N");
        if (filter.Channel is { } channel)
            parts["channel"] = channel.ToString().ToLowerInvariant();
        if (!filter.Collapse)
            parts["routine"] = "all";
        return QueryHelpers.AddQueryString(path, parts);
    }
}
