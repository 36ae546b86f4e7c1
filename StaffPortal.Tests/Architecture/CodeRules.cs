using Mono.Cecil;
using Mono.Cecil.Cil;

namespace StaffPortal.Tests.Architecture;

/// <summary>Rules of style that can be read from compiled code. Each returns what breaks it, in words.</summary>
public sealed class CodeRules(string assembly, string root) : IDisposable
{
    private const string StateMachine = "System.Runtime.CompilerServices.AsyncStateMachineAttribute";

    private static readonly Dictionary<string, string> Forbidden = new()
    {
        ["System.DateTime::get_Now"] = "time comes from TimeProvider",
        ["System.DateTime::get_UtcNow"] = "time comes from TimeProvider",
        ["System.DateTime::get_Today"] = "time comes from TimeProvider",
        ["System.DateTimeOffset::get_Now"] = "time comes from TimeProvider",
        ["System.DateTimeOffset::get_UtcNow"] = "time comes from TimeProvider",
        ["System.Threading.Thread::Sleep"] = "nothing sleeps on a thread",
        ["System.Threading.Tasks.Task::Wait"] = "nothing blocks on a task",
        ["System.Threading.Tasks.Task::WaitAll"] = "nothing blocks on a task",
        ["System.Threading.Tasks.Task`1::get_Result"] = "nothing blocks on a task",
        ["System.Threading.Tasks.ValueTask`1::get_Result"] = "nothing blocks on a task",
        ["System.Runtime.CompilerServices.TaskAwaiter::GetResult"] = "nothing blocks on a task",
        ["System.Runtime.CompilerServices.TaskAwaiter`1::GetResult"] = "nothing blocks on a task",
        ["System.Runtime.CompilerServices.ValueTaskAwaiter::GetResult"] = "nothing blocks on a task",
        ["System.Runtime.CompilerServices.ValueTaskAwaiter`1::GetResult"] = "nothing blocks on a task",
    };

    // Without its folder a foreign base type cannot be looked up.
    private readonly ModuleDefinition module = ModuleDefinition.ReadModule(assembly, new() { AssemblyResolver = Resolver(assembly) });

    public void Dispose() => module.Dispose();

    /// <summary>Calls of what blocks a thread or reads the machine's clock.</summary>
    public IEnumerable<string> ForbiddenCalls() =>
        from type in Types()
        from method in type.Methods.Where(m => m.HasBody)
        from call in method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>()
        let name = $"{call.DeclaringType.GetElementType().FullName}::{call.Name}"
        where Forbidden.ContainsKey(name) && !(call.Name == "GetResult" && (IsAwait(type) || IsMain(method)))
        select $"{method.FullName} calls {name}: {Forbidden[name]}";

    public IEnumerable<string> AsyncVoids() =>
        from type in Types()
        from method in type.Methods
        where method.ReturnType.FullName == "System.Void" && method.CustomAttributes.Any(a => a.AttributeType.FullName == StateMachine)
        select $"{method.FullName} is async void: its error would end the program";

    /// <summary>Fields, properties and injected services of components that hold one of the given types.</summary>
    public IEnumerable<string> HeldByComponents(params string[] kept) =>
        from type in module.Types.Where(IsOwn)
        where Is(type, "Microsoft.AspNetCore.Components.IComponent")
        from member in Members(type)
        from part in Parts(member.Type)
        from forbidden in kept
        where Is(part, forbidden)
        select $"{type.FullName}.{member.Name} holds a {part.FullName}";

    /// <summary>Compiler-generated names tell a lambda's or a state machine's captured variables from members.</summary>
    private static IEnumerable<(string Name, TypeReference Type)> Members(TypeDefinition type) =>
        FolderUse.WithNested(type).SelectMany(t => t.Fields.Select(f => (f.Name, f.FieldType))).Where(f => !f.Name.StartsWith('<') || f.Name.EndsWith("BackingField", StringComparison.Ordinal))
            .Concat(type.Properties.Select(p => (p.Name, p.PropertyType)))
            .Concat(type.Methods.Where(m => m.IsConstructor).SelectMany(m => m.Parameters.Select(p => (p.Name, p.ParameterType))));

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };

    private static bool Is(TypeReference? type, string wanted)
    {
        for (var at = Resolve(type); at is not null; at = Resolve(at.BaseType))
            if (at.FullName == wanted || at.Interfaces.Any(i => i.InterfaceType.GetElementType().FullName == wanted))
                return true;
        return type?.FullName == wanted;
    }

    private static TypeDefinition? Resolve(TypeReference? type)
    {
        try
        {
            return type?.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }

    /// <summary>The compiler turns await into GetResult inside the state machine's MoveNext.</summary>
    private static bool IsAwait(TypeDefinition type) => type.Interfaces.Any(i => i.InterfaceType.Name == "IAsyncStateMachine");

    /// <summary>The process's own entry waits for the program's asynchronous one.</summary>
    private static bool IsMain(MethodDefinition method) => method.DeclaringType.Name == "Program" && method.Name == "<Main>";

    private IEnumerable<TypeDefinition> Types() => module.Types.Where(IsOwn).SelectMany(FolderUse.WithNested);

    private bool IsOwn(TypeDefinition type) => type.Namespace == root || type.Namespace.StartsWith(root + ".", StringComparison.Ordinal) || type.Name == "Program";

    private static DefaultAssemblyResolver Resolver(string assembly)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly));
        foreach (var shared in AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator).Select(Path.GetDirectoryName).Distinct())
            resolver.AddSearchDirectory(shared);
        return resolver;
    }
}
