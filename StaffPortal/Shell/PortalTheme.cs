using MudBlazor;

namespace StaffPortal.Shell;

/// <summary>The tokens MudBlazor has a slot for; what it has none for stays a CSS variable. A test holds the two together.</summary>
public static class PortalTheme
{
    private static readonly string[] Fonts =
        ["Segoe UI Variable Text", "Segoe UI", "Roboto", "system-ui", "-apple-system", "Noto Sans", "Liberation Sans", "Arial", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Background = "#F2F4F6",
            BackgroundGray = "#E8ECEF",
            Surface = "#FFFFFF",
            TextPrimary = "#17202A",
            TextSecondary = "#414E5A",
            TextDisabled = "#5A6672",
            ActionDefault = "#414E5A",
            ActionDisabled = "#5A6672",
            ActionDisabledBackground = "#E8ECEF",
            Divider = "#D8DEE3",
            DividerLight = "#D8DEE3",
            LinesDefault = "#D8DEE3",
            LinesInputs = "#77838F",
            TableLines = "#D8DEE3",
            TableHover = "#DDECF4",
            TableStriped = "#F8FAFB",
            Primary = "#0A5A85",
            PrimaryContrastText = "#FFFFFF",
            Secondary = "#414E5A",
            SecondaryContrastText = "#FFFFFF",
            Tertiary = "#50307F",
            TertiaryContrastText = "#FFFFFF",
            Info = "#0A5A85",
            InfoContrastText = "#FFFFFF",
            Success = "#155C36",
            SuccessContrastText = "#FFFFFF",
            Warning = "#764000",
            WarningContrastText = "#FFFFFF",
            Error = "#A0151B",
            ErrorContrastText = "#FFFFFF",
            Dark = "#12303F",
            DrawerBackground = "#12303F",
            DrawerText = "#C9DAE3",
            DrawerIcon = "#C9DAE3",
            AppbarBackground = "#FFFFFF",
            AppbarText = "#17202A",
            Skeleton = "#E8ECEF",
        },
        PaletteDark = new PaletteDark
        {
            Background = "#0F1419",
            BackgroundGray = "#242E38",
            Surface = "#171E25",
            TextPrimary = "#E7ECF0",
            TextSecondary = "#B9C4CD",
            TextDisabled = "#98A5B1",
            ActionDefault = "#B9C4CD",
            ActionDisabled = "#98A5B1",
            ActionDisabledBackground = "#242E38",
            Divider = "#2A3540",
            DividerLight = "#2A3540",
            LinesDefault = "#2A3540",
            LinesInputs = "#7F8D9A",
            TableLines = "#2A3540",
            TableHover = "#17394D",
            TableStriped = "#1B232B",
            Primary = "#74BEE8",
            PrimaryContrastText = "#06212F",
            Secondary = "#B9C4CD",
            SecondaryContrastText = "#0F1419",
            Tertiary = "#D3BAF5",
            TertiaryContrastText = "#0F1419",
            Info = "#8CCBEF",
            InfoContrastText = "#0F1419",
            Success = "#8FD8AC",
            SuccessContrastText = "#0F1419",
            Warning = "#F6C67A",
            WarningContrastText = "#0F1419",
            Error = "#FFB0A8",
            ErrorContrastText = "#0F1419",
            Dark = "#0A0E12",
            DrawerBackground = "#0A0E12",
            DrawerText = "#A9B8C3",
            DrawerIcon = "#A9B8C3",
            AppbarBackground = "#171E25",
            AppbarText = "#E7ECF0",
            Skeleton = "#242E38",
        },
        LayoutProperties = new LayoutProperties
        {
            DefaultBorderRadius = "5px",
            AppbarHeight = "48px",
            DrawerMiniWidthLeft = "64px",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "13px", FontWeight = "400", LineHeight = "1.42", LetterSpacing = "0" },
            Body1 = new Body1Typography { FontFamily = Fonts, FontSize = "13px", LineHeight = "1.42", LetterSpacing = "0" },
            Body2 = new Body2Typography { FontFamily = Fonts, FontSize = "12px", LineHeight = "1.42", LetterSpacing = "0" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "13px", FontWeight = "500", LineHeight = "1.42", LetterSpacing = "0", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Fonts, FontSize = "11px", LineHeight = "1.42", LetterSpacing = "0" },
            H6 = new H6Typography { FontFamily = Fonts, FontSize = "16px", FontWeight = "600", LineHeight = "1.25", LetterSpacing = "0" },
        },
    };
}
