using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using StaffPortal.Tests.Support;
using Xunit;
using Xunit.v3;

[assembly: EachTest]

namespace StaffPortal.Tests.Support;

/// <summary>
/// What holds for each test. One that waits for what never comes is told to end after <see cref="Limit"/>, as one that failed; one that
/// does not listen ends the whole run after <see cref="Last"/> with its name, better than a run that stands still and says nothing.
/// The browser's windows that it opened are closed after it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class EachTestAttribute : BeforeAfterTestAttribute
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    public static readonly TimeSpan Last = TimeSpan.FromMinutes(10);

    private static readonly ConcurrentDictionary<string, (string Name, ITestContext Context, Stopwatch Ran)> Running = new();

    static EachTestAttribute()
    {
        // A thread of its own: the pool's may all be waiting.
        new Thread(Watch) { IsBackground = true, Name = nameof(EachTestAttribute) }.Start();
    }

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Running[test.UniqueID] = (test.TestDisplayName, TestContext.Current, Stopwatch.StartNew());

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        Running.TryRemove(test.UniqueID, out _);
        // Nothing waits for the windows to be closed: what the test has shown stands.
        _ = Browser.CloseWindowsAsync(test.UniqueID);
    }

    private static void Watch()
    {
        while (true)
        {
            Thread.Sleep(5_000);
            foreach (var (id, (name, context, ran)) in Running)
            {
                if (ran.Elapsed > Last && Running.ContainsKey(id))
                    Environment.FailFast($"{name} has run for {ran.Elapsed:hh\\:mm\\:ss} and does not end.");
                if (ran.Elapsed > Limit)
                    context.CancelCurrentTest();
            }
        }
    }
}
