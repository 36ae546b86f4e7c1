using System.Diagnostics.CodeAnalysis;

namespace StaffPortal.Channels.Open311;

/// <summary>What came of reading something from outside: the value, or everything that is wrong with it.</summary>
public sealed record Open311Reading<T>(T? Value, IReadOnlyList<Open311Error> Errors) where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGood => Errors.Count == 0 && Value is not null;

    public static implicit operator Open311Reading<T>(T value) => new(value, []);

    public static implicit operator Open311Reading<T>(Open311Error error) => new(null, [error]);

    public static implicit operator Open311Reading<T>(List<Open311Error> errors) => new(null, errors);
}
