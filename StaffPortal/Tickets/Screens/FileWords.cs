using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Texts;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Tickets.Screens;

/// <summary>Says of files what screens share.</summary>
public static class FileWords
{
    /// <param name="T">The reader's language.</param>
    /// <param name="bytes">How large.</param>
    public static string SizeOf(this IStringLocalizer<TicketsTexts> T, long bytes) => bytes switch
    {
        < 1_000 => T["Size.Bytes", Figures.Whole(bytes)],
        < 1_000_000 => T["Size.Kilo", Figures.Whole(bytes / 1_000)],
        _ => T["Size.Mega", Figures.Decimal(bytes / 1_000_000d)],
    };

    public static string Drawing(FileKind kind) => kind switch
    {
        FileKind.Pdf => Icons.Material.Outlined.PictureAsPdf,
        FileKind.Csv or FileKind.Xlsx or FileKind.Ods => Icons.Material.Outlined.TableChart,
        _ => Icons.Material.Outlined.Description,
    };
}
