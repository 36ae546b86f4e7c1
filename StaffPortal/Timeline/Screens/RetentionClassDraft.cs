using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Screens;

/// <summary>A retention class while it is edited.</summary>
public sealed class RetentionClassDraft
{
    /// <summary>Null for a new one.</summary>
    public RetentionClassId? Id { get; private init; }

    public int Version { get; private init; }

    public string Fi { get; set; } = "";

    public string Sv { get; set; } = "";

    public string En { get; set; } = "";

    /// <summary>Whole months, as typed.</summary>
    public string Months { get; set; } = "";

    public bool IsPermanent { get; set; }

    public string Ground { get; set; } = "";

    public static RetentionClassDraft Of(RetentionClassId? id, int version, RetentionTerms? terms) => new()
    {
        Id = id,
        Version = version,
        Fi = terms?.Name.Fi ?? "",
        Sv = terms?.Name.Sv ?? "",
        En = terms?.Name.En ?? "",
        Months = terms is null ? "24" : terms.Months?.ToString(CultureInfo.InvariantCulture) ?? "",
        IsPermanent = terms is { Months: null },
        Ground = terms?.Ground ?? "",
    };

    /// <summary>What is no number is none at all: the desk says so.</summary>
    public RetentionTerms ToTerms() => new(
        new(Fi.Trim(), Sv.Trim(), En.Trim()), IsPermanent ? null : int.TryParse(Months.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : 0, Ground.Trim());
}
