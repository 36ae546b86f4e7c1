using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Allocation;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Open311;
using StaffPortal.Customers;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Paths;
using StaffPortal.Insights.Wall;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Staff;
using StaffPortal.Tests.Architecture;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline;

namespace StaffPortal.Tests.Customers.Protection;

/// <summary>Asks every reader of the program for everything it can be asked of one person, and tells which answers hold some words.</summary>
internal sealed class EveryReader(IServiceProvider services, EveryReader.Asked asked)
{
    /// <param name="Customer">Whose.</param>
    /// <param name="Tickets">Requests of theirs.</param>
    /// <param name="Numbers">Their numbers.</param>
    /// <param name="Entries">Entries of their timeline.</param>
    /// <param name="Typed">What somebody types who looks for them.</param>
    /// <param name="Happenings">Lines of their timeline, read by somebody who might.</param>
    public sealed record Asked(
        CustomerId Customer, IReadOnlyList<TicketId> Tickets, IReadOnlyList<long> Numbers, IReadOnlyList<EntryId> Entries, IReadOnlyList<string> Typed, IReadOnlyList<Happening> Happenings, CatalogueSnapshot Catalogue, DateOnly Today);

    /// <summary>Readers by method ("CustomerReader.OfAsync").</summary>
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        .. typeof(Program).Assembly.GetTypes().Where(t => t is { IsClass: true, IsPublic: true, IsAbstract: false } && !t.Name.EndsWith("Desk", StringComparison.Ordinal) && t != typeof(StaffPortal.Channels.Intake))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => EntryPoints.IsClassified(m) && m.GetParameters().Any(p => p.ParameterType == typeof(Viewer)) && m.ReturnType != typeof(void) && m.ReturnType != typeof(Task))
            .OrderBy(m => m.DeclaringType!.Name, StringComparer.Ordinal).ThenBy(m => m.Name, StringComparer.Ordinal),
    ];

    public static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>"CustomerReader.OfAsync: Zyxenburg", for each answer that holds a word.</summary>
    public async Task<IReadOnlyList<string>> TellAsync(Viewer viewer, IReadOnlyList<string> words, CancellationToken ct)
    {
        List<string> told = [];
        foreach (var method in Methods)
        {
            if (services.GetService(method.DeclaringType!) is not { } reader)
                throw new InvalidOperationException($"{NameOf(method)}: nobody makes its reader; say here how it is made.");
            HashSet<string> found = [];
            foreach (var values in Combined(method.GetParameters().Select(p => Values(method, p, viewer, ct))))
                found.UnionWith(Told.Of(await AnswerAsync(method.Invoke(reader, [.. values])), words));
            if (found.Count > 0)
                told.Add($"{NameOf(method)}: {string.Join(", ", found.Order(StringComparer.Ordinal))}");
        }
        return told;
    }

    private static async Task<object?> AnswerAsync(object? returned)
    {
        switch (returned)
        {
            case Task task:
                await task;
                return task.GetType().GetProperty("Result")!.GetValue(task);
            case { } value when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>):
                return await AnswerAsync(type.GetMethod("AsTask")!.Invoke(value, null));
            default:
                return returned;
        }
    }

    private static IEnumerable<List<object?>> Combined(IEnumerable<IReadOnlyList<object?>> parts) =>
        parts.Aggregate((IEnumerable<List<object?>>)[[]], (all, values) => all.SelectMany(one => values.Select(v => (List<object?>)[.. one, v])).ToList());

    private IReadOnlyList<object?> Values(MethodInfo method, ParameterInfo parameter, Viewer viewer, CancellationToken ct)
    {
        var type = parameter.ParameterType;
        if (type == typeof(Viewer))
            return [viewer];
        if (type == typeof(CancellationToken))
            return [ct];
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return inner == typeof(CustomerId) ? [null, asked.Customer] : [null];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IProgress<>))
            return [null];
        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
        {
            var element = type.GetGenericArguments()[0];
            var one = One(element) ?? throw Unknown(method, parameter);
            var list = Array.CreateInstance(element, one.Count);
            for (var i = 0; i < one.Count; i++)
                list.SetValue(one[i], i);
            return [list];
        }
        if (type == typeof(string) && parameter.Name == "uri")
            return ["http://localhost/kpi", "http://localhost/process"];
        // A reason is kept and told: what is typed into it is told by whoever typed it.
        if (type == typeof(string) && parameter.Name == "reason")
            return ["Asked for by letter"];
        return One(type) ?? throw Unknown(method, parameter);
    }

    private IReadOnlyList<object?>? One(Type type) => type switch
    {
        _ when type == typeof(string) => [.. asked.Typed],
        _ when type == typeof(bool) => [false, true],
        _ when type == typeof(int) => [200],
        _ when type == typeof(long) => [.. asked.Numbers.Cast<object>()],
        _ when type == typeof(Guid) => [asked.Customer.Value],
        _ when type == typeof(CustomerId) => [asked.Customer],
        _ when type == typeof(TicketId) => [.. asked.Tickets.Cast<object>()],
        _ when type == typeof(EntryId) => [.. asked.Entries.Cast<object>()],
        _ when type == typeof(Happening) => [.. asked.Happenings],
        _ when type == typeof(QueueView) => [new QueueView(QueueKind.AllOpen) { WithDone = true }, new QueueView(QueueKind.AllOpen)],
        _ when type == typeof(DateOnly) => [asked.Today],
        _ when type == typeof(Slice) => [Slice.All],
        _ when type == typeof(Targets) => [Empty],
        _ when type == typeof((Targets Normal, Targets High, Targets Urgent)) => [(Empty, Empty, Empty)],
        _ when type == typeof(FigureCut) => [new FigureCut(new(asked.Today.AddDays(-90), asked.Today), Slice.All)],
        _ when type == typeof(PathView) => [new PathView()],
        _ when type == typeof(PathKey) => [new PathKey("Received")],
        _ when type == typeof(BehindKey) => [.. Enum.GetValues<BehindKind>().Select(k => new BehindKey(k))],
        _ when type == typeof(Open311Query) => [new Open311Query(), new Open311Query { WithExtensions = true }],
        _ when type == typeof(RuleTerms) => [RuleTerms.None],
        _ when type == typeof(TeamId) => [.. asked.Catalogue.Services.Values.Select(s => s.Team).Distinct().Cast<object>()],
        _ when type == typeof(ServiceId) => [asked.Catalogue.Services.Keys.First()],
        _ when type == typeof(DepartmentId) => [.. asked.Catalogue.Departments.Keys.Cast<object>()],
        _ when type == typeof(CalendarVersion) => [CalendarVersion.Always],
        _ when type.IsEnum => [.. Enum.GetValues(type).Cast<object>()],
        // Ids of things that are nobody's: an answer is none, or says nothing of a person.
        _ when type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal) => [Activator.CreateInstance(type)],
        _ => null,
    };

    private static readonly Targets Empty = new(null, null, null, null);

    /// <summary>What nobody has said yet how it is asked.</summary>
    public IReadOnlyList<string> Unasked() => [.. Methods.SelectMany(method => method.GetParameters().SelectMany(parameter =>
    {
        try
        {
            Values(method, parameter, Viewer.Anonymous, default);
            return (string[])[];
        }
        catch (InvalidOperationException unknown)
        {
            return [unknown.Message];
        }
    }))];

    private static InvalidOperationException Unknown(MethodInfo method, ParameterInfo parameter) =>
        new($"{NameOf(method)}({parameter.ParameterType} {parameter.Name}): say here with what it is asked.");
}
