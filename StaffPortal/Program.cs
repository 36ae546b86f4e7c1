using StaffPortal.Allocation;
using StaffPortal.Casework;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Channels.Entries;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Open311;
using StaffPortal.Channels.Replay;
using StaffPortal.Data;
using StaffPortal.Insights;
using StaffPortal.Insights.Export;
using StaffPortal.Insights.Wall;
using StaffPortal.Live;
using StaffPortal.Messaging;
using StaffPortal.Rights.Access;
using StaffPortal.SampleTown;
using StaffPortal.Shell;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Retention;
using StaffPortal.Triage;

if (args is [ReplayVerb.Name, ..])
    return await ReplayVerb.RunAsync(args[1..], Console.Out, TimeProvider.System, ReplayVerb.UntilStopped());
if (args is [ImportVerb.Name, ..])
    return await ImportVerb.RunAsync(args[1..], SampleTownSetup.MakeAsync, Console.Out, TimeProvider.System, ReplayVerb.UntilStopped());
if (args is [VerifyVerb.Name, ..])
    return await VerifyVerb.RunAsync(args[1..], Console.Out, TimeProvider.System, ReplayVerb.UntilStopped());

try
{
    var builder = WebApplication.CreateBuilder(PortalStart.Settings(args));
    var folder = builder.TakePlace();
    builder.Services.AddPortalData(builder.Configuration, folder);
    builder.Services.AddAccessLog();
    builder.Services.AddLive();
    builder.AddShell();
    builder.AddStaff();
    builder.Services.AddCatalogue();
    builder.Services.AddTickets();
    builder.Services.AddAllocation();
    builder.Services.AddMessaging();
    builder.Services.AddTimeline();
    builder.Services.AddInsights();
    builder.Services.AddTriage();
    builder.Services.AddChannels();
    builder.Services.AddCasework();
    builder.Services.AddSampleTown(builder.Configuration);

    var app = builder.Build();
    await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync(app.Lifetime.ApplicationStopping);
    await ZoneHold.CheckAsync(app.Services, app.Lifetime.ApplicationStopping);
    await app.OpenSampleTownAsync();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapShell();
    app.MapStaff();
    app.MapLive();
    app.MapAttachments();
    app.MapEntryFiles();
    app.MapRetention();
    app.MapOpen311();
    app.MapEntries();
    app.MapImport();
    app.MapInsights();
    app.MapWall();
    app.MapHealth();
    app.SayWhenReady();
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 2;
}
