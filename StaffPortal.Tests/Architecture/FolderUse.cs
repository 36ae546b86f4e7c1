using Mono.Cecil;
using Mono.Cecil.Cil;

namespace StaffPortal.Tests.Architecture;

/// <summary>
/// Who uses whom, read from the compiled code: signatures, fields, locals, method bodies, attributes, generic arguments;
/// Razor's output and what the compiler generates count for the type they were written in.
/// </summary>
public sealed class FolderUse(string assembly, string root)
{
    public sealed record Use(string Folder, string Type, string UsedFolder, string UsedType)
    {
        public override string ToString() => $"{Type} uses {UsedType}: {Folder} may not use {UsedFolder}";
    }

    /// <summary>Every use of a type of another folder, each pair of types once.</summary>
    public IReadOnlyList<Use> All()
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. module.Types.Where(type => FolderOf(type) is not null).SelectMany(UsesOf).Distinct()];
    }

    /// <summary>The folder a namespace belongs to: its first part after the root; what stands at the root itself is the program's.</summary>
    private string? FolderOf(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
            outer = outer.DeclaringType;
        if (outer.Namespace == root || outer.Namespace.Length == 0 && outer.Name is "Program")
            return FolderMap.Program;
        return outer.Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? outer.Namespace[(root.Length + 1)..].Split('.')[0] : null;
    }

    private IEnumerable<Use> UsesOf(TypeDefinition type)
    {
        var folder = FolderOf(type)!;
        return WithNested(type).SelectMany(References).SelectMany(Parts)
            .Select(used => (Folder: FolderOf(used), Type: used))
            .Where(used => used.Folder is not null && used.Folder != folder)
            .Select(used => new Use(folder, type.FullName, used.Folder!, used.Type.GetElementType().FullName));
    }

    internal static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.Interfaces.SelectMany(Attributes),
        .. type.GenericParameters.SelectMany(Constraints),
        .. Attributes(type),
        .. type.Fields.Select(f => f.FieldType), .. type.Fields.SelectMany(Attributes),
        .. type.Properties.Select(p => p.PropertyType), .. type.Properties.SelectMany(Attributes),
        .. type.Events.Select(e => e.EventType), .. type.Events.SelectMany(Attributes),
        .. type.Methods.SelectMany(OfMethod),
    ];

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method) =>
    [
        .. Signature(method),
        .. method.Parameters.SelectMany(Attributes),
        .. method.GenericParameters.SelectMany(Constraints),
        .. method.Overrides.SelectMany(Named),
        .. Attributes(method), .. Attributes(method.MethodReturnType),
        .. method.HasBody ? OfBody(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> OfBody(MethodBody body) =>
    [
        .. body.Variables.Select(v => v.VariableType),
        .. body.ExceptionHandlers.Select(h => h.CatchType),
        .. body.Instructions.SelectMany(i => i.Operand switch
        {
            TypeReference type => [type],
            MethodReference method => Named(method),
            FieldReference field => [field.DeclaringType, field.FieldType],
            CallSite site => [site.ReturnType, .. site.Parameters.Select(p => p.ParameterType)],
            _ => (IEnumerable<TypeReference?>)[],
        }),
    ];

    private static IEnumerable<TypeReference?> Named(MethodReference method) =>
        [method.DeclaringType, .. Signature(method), .. method is GenericInstanceMethod generic ? generic.GenericArguments : []];

    private static IEnumerable<TypeReference> Signature(MethodReference method) => [method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)];

    private static IEnumerable<TypeReference> Constraints(GenericParameter parameter) => parameter.Constraints.Select(c => c.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => (IEnumerable<TypeReference?>)
        [
            attribute.AttributeType,
            .. attribute.ConstructorArguments.SelectMany(Argument),
            .. attribute.Properties.SelectMany(p => Argument(p.Argument)),
            .. attribute.Fields.SelectMany(f => Argument(f.Argument)),
        ]);

    private static IEnumerable<TypeReference?> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument[] many => many.SelectMany(Argument).Prepend(argument.Type),
        CustomAttributeArgument boxed => Argument(boxed),
        _ => [argument.Type],
    };

    /// <summary>A generic, array, pointer or modified type and everything it is made of.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        FunctionPointerType pointer => pointer.Parameters.SelectMany(p => Parts(p.ParameterType)).Concat(Parts(pointer.ReturnType)),
        IModifierType modified => Parts(modified.ElementType).Concat(Parts(modified.ModifierType)),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
