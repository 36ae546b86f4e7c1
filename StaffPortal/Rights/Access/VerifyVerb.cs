using StaffPortal.Data;

namespace StaffPortal.Rights.Access;

/// <summary>The verb <c>verify</c> of the program. On SQLite the portal must not run meanwhile.</summary>
public static class VerifyVerb
{
    public const string Name = "verify";

    /// <returns>The exit code: 0 all is as it was, 1 something was changed, 2 nothing could be checked.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TimeProvider clock, CancellationToken ct)
    {
        try
        {
            var builder = Host.CreateApplicationBuilder(args);
            builder.Logging.ClearProviders();
            var path = builder.Configuration["DataFolder"] ?? "data";
            using var folder = DataSetup.IsPostgres(builder.Configuration) ? DataFolder.Beside(path) : DataFolder.Take(path);
            builder.Services.AddSingleton(clock);
            builder.Services.AddPortalData(builder.Configuration, folder);
            builder.Services.AddSingleton<Verification>();
            using var host = builder.Build();
            await host.Services.GetRequiredService<DatabaseStart>().PrepareAsync(ct);
            var parts = await host.Services.GetRequiredService<Verification>().RunAsync(ct);
            foreach (var part in parts)
                await output.WriteLineAsync($"  {part.Part,-16} {part.Unchecked ?? (part.Wrong is null ? part.Rows > 0 ? $"as it was, {part.Rows} rows" : "as it was" : "CHANGED: " + part.Wrong)}");
            return parts.Any(p => p.Wrong is not null) ? 1 : 0;
        }
        catch (StartRefusedException refusal)
        {
            await output.WriteLineAsync(refusal.Message);
            return 2;
        }
    }
}
