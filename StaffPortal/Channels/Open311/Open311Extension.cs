namespace StaffPortal.Channels.Open311;

/// <summary>What the Finnish cities add with <c>extensions=true</c> (CitySDK, 6Aika).</summary>
public sealed record Open311Extension(
    string? Title, IReadOnlyList<string> MediaUrls, string? DetailedStatus, IReadOnlyList<Open311Task> Tasks, IReadOnlyList<Open311Step> Log)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("title", Title),
        ("media_urls", Open311Node.List("media_url", MediaUrls, url => url)),
        ("service_object_id", (string?)null),
        ("service_object_type", (string?)null),
        ("detailed_status", DetailedStatus),
        ("tasks", Open311Node.List("task", Tasks, task => task.Node())),
        ("log", Open311Node.List("entry", Log, step => step.Node())));
}

/// <summary>One stay with one department, as Helsinki writes it.</summary>
/// <param name="Owner">The department, never a person.</param>
public sealed record Open311Task(DateTimeOffset Created, DateTimeOffset Modified, string Owner, string Type, string State)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("task_created", (DateTimeOffset?)Created),
        ("task_modified", (DateTimeOffset?)Modified),
        ("owner_name", Owner),
        ("task_type", Type),
        ("task_state", State));
}

public enum Open311Handling { Allocated, Handling, Done }

/// <summary>One step of the six cities' request log.</summary>
/// <param name="Handler">The department, never a person.</param>
public sealed record Open311Step(DateTimeOffset At, Open311Handling Status, string? Handler, string? Note)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("time", (DateTimeOffset?)At),
        ("status", Status.ToString().ToLowerInvariant()),
        ("handler", Handler),
        ("note", Note));
}
