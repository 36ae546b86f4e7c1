using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>A text in three languages while it is edited.</summary>
public sealed class LocalDraft
{
    public string Fi { get; set; } = "";

    public string Sv { get; set; } = "";

    public string En { get; set; } = "";

    public static LocalDraft Of(LocalText? text) => new() { Fi = text?.Fi ?? "", Sv = text?.Sv ?? "", En = text?.En ?? "" };

    public LocalText ToText() => new(Fi.Trim(), Sv.Trim(), En.Trim());
}
