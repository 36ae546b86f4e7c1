using MudBlazor;

namespace StaffPortal.Controls;

/// <summary>The shape, the class and the word a kind of chip has when nothing else is said.</summary>
internal sealed record ChipLook(string Class, string? Drawing, string? Word)
{
    private static readonly Dictionary<ChipKind, ChipLook> Looks = new()
    {
        [ChipKind.Late] = new("crit", Icons.Material.Filled.Error, "Word.Late"),
        [ChipKind.LateSoon] = new("warn", Icons.Material.Filled.Warning, "Word.LateSoon"),
        [ChipKind.InTime] = new("line", Icons.Material.Outlined.Schedule, "Word.InTime"),
        [ChipKind.Met] = new("ok", Icons.Material.Filled.CheckCircle, "Word.Met"),
        [ChipKind.Paused] = new("mute", Icons.Material.Filled.PauseCircle, "Word.Paused"),
        [ChipKind.Info] = new("info", Icons.Material.Filled.Info, null),
        [ChipKind.Protected] = new("prot", Icons.Material.Filled.Shield, "Word.Protected"),
        [ChipKind.InternalNote] = new("note", Icons.Material.Filled.Lock, "Word.InternalNote"),
        [ChipKind.Urgent] = new("crit", Icons.Material.Filled.Flag, "Priority.Urgent"),
        [ChipKind.High] = new("warn", Icons.Material.Filled.Flag, "Priority.High"),
        [ChipKind.Plain] = new("line noic", null, null),
    };

    public static ChipLook Of(ChipKind kind) => Looks[kind];
}
