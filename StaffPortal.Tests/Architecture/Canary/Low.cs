#pragma warning disable CA1823, IDE0051, CS0169 // one way of using a type each, nothing more
using System.ComponentModel;
using StaffPortal.Tests.Architecture.Canary.High;

namespace StaffPortal.Tests.Architecture.Canary.Low;

public class Inherits : Thing;

public class Implements : IThing;

public class HasField
{
    private readonly Thing? thing;
}

public class HasListField
{
    private readonly List<Thing[]>? things;
}

public class TakesParameter
{
    public static void Do(Thing thing)
    {
    }
}

public class CallsOnly
{
    public static void Do() => Thing.Act();
}

public class CallsWithTypeArgument
{
    public static object? Do() => Activator.CreateInstance<Thing>();
}

public class NamesTypeOf
{
    public static Type Do() => typeof(Thing);
}

public class Catches
{
    public static void Do()
    {
        try
        {
            GC.KeepAlive(null);
        }
        catch (Thing)
        {
            GC.KeepAlive(null);
        }
    }
}

[ThingMark]
public class IsMarked;

[TypeConverter(typeof(Thing))]
public class IsMarkedWithTypeOf;

public class Constrains<T>
    where T : Thing;

public class UsesInLambda
{
    public static Func<object> Do() => () => new Thing();
}

public class AwaitsInStateMachine
{
    public static async Task DoAsync()
    {
        await Task.Yield();
        Thing.Act();
    }
}
