using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>What a person chose for themselves.</summary>
/// <param name="Language">Words of the screens.</param>
/// <param name="Theme">Light, dark or as the computer is set.</param>
/// <param name="Spacing">How close rows stand.</param>
/// <param name="SingleKeys">Whether single characters are commands (WCAG 2.1.4).</param>
/// <param name="UrgentSound">Whether an urgent ticket arriving in the open view is heard.</param>
public sealed record Preferences(Language Language, ThemeChoice Theme = ThemeChoice.System, Spacing Spacing = Spacing.Compact, bool SingleKeys = true, bool UrgentSound = false);
