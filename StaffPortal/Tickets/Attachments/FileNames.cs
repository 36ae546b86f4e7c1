using System.Globalization;
using System.Text;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Names of files as they come from elsewhere: with paths, invisible turns of direction, line breaks and more than one ending.</summary>
public static class FileNames
{
    /// <summary>The ending in lower case without its dot: <c>kuva.JPG</c> is <c>jpg</c>. Empty when there is none.</summary>
    public static string EndingOf(string name)
    {
        var clean = Strip(name);
        var dot = clean.LastIndexOf('.');
        return dot < 0 ? "" : clean[(dot + 1)..].Trim().ToLowerInvariant();
    }

    /// <summary>The name without path, signs that steer a screen or a header, and with the ending of its kind.</summary>
    public static string Clean(string name, FileKind kind)
    {
        var clean = Strip(name);
        var dot = clean.LastIndexOf('.');
        var stem = (dot < 0 ? clean : clean[..dot]).Trim(' ', '.');
        var ending = FileKinds.EndingOf(kind);
        if (stem.Length == 0)
            stem = "file";
        var room = AttachmentLimits.NameLength - ending.Length - 1;
        if (stem.Length > room)
            stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)];
        return $"{stem}.{ending}";
    }

    /// <summary>The name as it may be shown, with the endings it came with.</summary>
    public static string Strip(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder(last.Length);
        foreach (var sign in last.Normalize())
            // Control and format signs: line breaks, and the turns of direction that make "gpj.exe" of "exe.jpg".
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && sign is not ('<' or '>' or '"' or '|' or '?' or '*' or ':'))
                kept.Append(sign);
        return kept.ToString().Trim();
    }
}
