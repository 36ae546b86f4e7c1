using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.SignalR;
using StaffPortal.Rights;

namespace StaffPortal.Tests.Architecture;

/// <summary>
/// Every public way in must say which fact it asks for, or why it asks none: methods of desks and readers (which also
/// take the <see cref="Viewer"/>), methods of hubs, pages, mapped endpoints.
/// </summary>
public static class EntryPoints
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Called by the framework, not by a person.
    private static readonly string[] Framework = ["Dispose", "DisposeAsync", "OnConnectedAsync", "OnDisconnectedAsync", "ToString", "Equals", "GetHashCode"];

    /// <summary>Entries of these types that say nothing, in words.</summary>
    public static IEnumerable<string> Unclassified(IEnumerable<Type> types) => types.SelectMany(Of);

    public static bool IsClassified(MemberInfo entry) =>
        entry.IsDefined(typeof(NeedsAttribute)) || entry.IsDefined(typeof(OpenToAllAttribute));

    private static IEnumerable<string> Of(Type type)
    {
        if (type.IsDefined(typeof(RouteAttribute)))
        {
            if (!IsClassified(type))
                yield return $"page {type.FullName} needs [Needs] or [OpenToAll]";
        }
        else if (type.IsAssignableTo(typeof(Hub)))
        {
            foreach (var method in Methods(type).Where(m => !IsClassified(m)))
                yield return $"hub method {type.FullName}.{method.Name} needs [Needs] or [OpenToAll]";
        }
        else if (IsDesk(type))
        {
            foreach (var method in Methods(type))
            {
                if (!IsClassified(method))
                    yield return $"{type.FullName}.{method.Name} needs [Needs] or [OpenToAll]";
                if (method.GetParameters().All(p => p.ParameterType != typeof(Viewer)))
                    yield return $"{type.FullName}.{method.Name} takes no Viewer";
            }
        }
    }

    private static bool IsDesk(Type type) => type is { IsClass: true, IsPublic: true } && !type.IsAssignableTo(typeof(IComponent))
        && (type.Name.EndsWith("Desk", StringComparison.Ordinal) || type.Name.EndsWith("Reader", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(Declared).Where(m => !m.IsSpecialName && !Framework.Contains(m.Name));
}
