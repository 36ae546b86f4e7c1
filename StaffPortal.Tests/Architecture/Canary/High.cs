#pragma warning disable CA1710 // it is an exception so that it can be caught, and a thing besides
namespace StaffPortal.Tests.Architecture.Canary.High;

public class Thing : Exception
{
    public int Count { get; set; }

    public static void Act()
    {
    }

    public static T Echo<T>(T value) => value;
}

public interface IThing;

[AttributeUsage(AttributeTargets.All)]
public sealed class ThingMarkAttribute : Attribute;
