using StaffPortal.Benchmarks;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Verbs;

IVerb[] verbs = [new BuildVerb(), new DeskVerb(), new IntakeVerb(), new LiveVerb(), new CircuitsVerb(), new ImportVerb(), new ContactVerb(), new CustomerVerb(), new PromisesVerb(), new InsightsVerb(), new SurviveVerb()];

if (Options.Parse(args, out var complaint) is not { } options)
{
    await Console.Error.WriteLineAsync($"{complaint} \"help\" tells what there is.");
    return 2;
}
if (options.Verb is "help" or "--help" or "-h")
{
    Console.WriteLine(HelpText.Of(verbs));
    return 0;
}
if (verbs.FirstOrDefault(v => v.Name == options.Verb) is not { } verb)
{
    await Console.Error.WriteLineAsync($"There is no verb {options.Verb}. \"help\" tells what there is.");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Servers and browsers this process started are ended with it.
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    var report = new Report(Console.Out);
    await verb.RunAsync(options, report, stop.Token);
    report.Sum();
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.WriteLine("Stopped.");
}
return 0;
