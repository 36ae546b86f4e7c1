using System.Diagnostics;
using Microsoft.Extensions.Hosting;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>
/// Runs inside the real program, started as it always is: waits for its host and answers questions of the benchmark on standard
/// input, one a line. When the input ends, because the benchmark did, the program stops.
/// </summary>
internal sealed class PortalObserver : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public const string Mark = "#bench ";

    public static void Begin() => DiagnosticListener.AllListeners.Subscribe(new PortalObserver());

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
            _ = Task.Run(() => AnswerAsync(host));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static async Task AnswerAsync(IHost host)
    {
        while (await Console.In.ReadLineAsync() is { } question)
        {
            try
            {
                Console.WriteLine(Mark + await PortalQuestions.AnswerAsync(host.Services, question.Split(' ')));
            }
            catch (Exception failure)
            {
                Console.WriteLine($"{Mark}failed: {failure.Message}");
            }
        }
        await host.StopAsync();
    }
}
