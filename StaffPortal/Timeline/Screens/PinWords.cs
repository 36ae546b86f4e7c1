using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Texts;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Screens;

/// <summary>Says of pins what screens share: what it is called, why it stands there, how it is drawn.</summary>
internal static class PinWords
{
    public static string TitleOf(IStringLocalizer<TimelineTexts> T, Pin pin) => pin.Title.Length > 0 ? pin.Title : pin.Concern?.Here ?? T[$"Pin.{pin.Code}"];

    /// <summary>Why it stands there, in one sentence.</summary>
    public static string WhyOf(IStringLocalizer<TimelineTexts> T, Pin pin, DateTimeOffset now, TimeZoneInfo zone) => pin.Kind switch
    {
        PinKind.Flag or PinKind.RequestFlag => pin.ExpiresAt is { } end ? T["Pin.Flagged.Until", Moments.Relative(end, now, zone)] : T["Pin.Flagged"],
        PinKind.Promise => T[pin.At < now ? "Pin.Promise.Late" : "Pin.Promise", Moments.Relative(pin.At, now, zone)],
        _ => pin.Code switch
        {
            ConcernTerms.NotRoutine => T["Pin.Found.NotRoutine", pin.Of, pin.All, T[$"Pin.Of.{pin.Group}"]],
            ConcernTerms.Measured when pin.Word.Split(' ') is [var quantity, var value] && Enum.TryParse<Quantity>(quantity, out var what) && long.TryParse(value, CultureInfo.InvariantCulture, out var thousandths) =>
                T["Pin.Found.Measured", T[$"Quantity.{what}"], HappeningWords.Value(what, thousandths / 1000m)],
            _ => T["Pin.Found", pin.Of, pin.All, T[$"Pin.Of.{pin.Group}"], pin.Concern?.Here ?? pin.Code, pin.Word],
        },
    };

    public static string Drawing(Pin pin) => pin.Kind switch
    {
        PinKind.Flag or PinKind.RequestFlag => Icons.Material.Filled.Flag,
        PinKind.Promise => Icons.Material.Filled.PhoneCallback,
        _ => pin.Code switch
        {
            "fall" => Icons.Material.Filled.PersonalInjury,
            "emergency" => Icons.Material.Filled.Emergency,
            "injury" => Icons.Material.Filled.Healing,
            "illness" => Icons.Material.Filled.Sick,
            "medicine" => Icons.Material.Filled.Medication,
            "violence" or "self-harm" or "care" => Icons.Material.Filled.Report,
            "lost" => Icons.Material.Filled.PersonSearch,
            "fire" => Icons.Material.Filled.LocalFireDepartment,
            "allergy" => Icons.Material.Filled.NoFood,
            "access" => Icons.Material.Filled.Key,
            ConcernTerms.Measured => Icons.Material.Filled.MonitorHeart,
            _ => Icons.Material.Filled.PriorityHigh,
        },
    };
}
