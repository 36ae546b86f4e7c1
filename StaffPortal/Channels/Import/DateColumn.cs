using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>The columns of one date and the formats the map says it is written in.</summary>
internal sealed class DateColumn(string use, ImportDate date)
{
    public string Use => use;

    public IReadOnlyList<DateFormat> Formats { get; } = [.. date.Format.Select(format => new DateFormat(format))];

    /// <summary>What the row says, the columns' texts with a space between; null when it says nothing.</summary>
    public string? Text(Row row)
    {
        if (date.Column.Count == 1)
            return row.Of(date.Column[0]);
        var text = string.Join(' ', date.Column.Select(row.Of).OfType<string>());
        return text.Length > 0 ? text : null;
    }

    /// <summary>By the first format it is written in; null when it is in none.</summary>
    public WrittenDate? Read(string text)
    {
        foreach (var format in Formats)
            if (format.Read(text) is { } read)
                return read;
        return null;
    }
}
