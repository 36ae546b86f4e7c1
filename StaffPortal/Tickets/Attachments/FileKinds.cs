using System.IO.Compression;
using System.Text;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Tells what a file is by its content, and whether its name says the same.</summary>
public static class FileKinds
{
    private const int MostEntries = 1_000;
    private const int TextLooked = 1 << 20;

    private static readonly Dictionary<string, FileKind> Endings = new()
    {
        ["jpg"] = FileKind.Jpeg, ["jpeg"] = FileKind.Jpeg, ["jpe"] = FileKind.Jpeg, ["jfif"] = FileKind.Jpeg,
        ["png"] = FileKind.Png, ["webp"] = FileKind.Webp, ["pdf"] = FileKind.Pdf, ["txt"] = FileKind.Text, ["csv"] = FileKind.Csv,
        ["docx"] = FileKind.Docx, ["xlsx"] = FileKind.Xlsx, ["odt"] = FileKind.Odt, ["ods"] = FileKind.Ods,
    };

    public static bool IsPicture(FileKind kind) => kind is FileKind.Jpeg or FileKind.Png or FileKind.Webp;

    public static string EndingOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "jpg",
        FileKind.Text => "txt",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string MediaTypeOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.Webp => "image/webp",
        FileKind.Pdf => "application/pdf",
        FileKind.Text => "text/plain; charset=utf-8",
        FileKind.Csv => "text/csv; charset=utf-8",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Odt => "application/vnd.oasis.opendocument.text",
        _ => "application/vnd.oasis.opendocument.spreadsheet",
    };

    /// <param name="name">As it was called by whoever sent it.</param>
    /// <param name="content">Can seek; read from its beginning.</param>
    /// <param name="kind">What it is, when it may be taken.</param>
    /// <returns>Null when it may be taken.</returns>
    public static FileRefusal? Look(string name, Stream content, out FileKind kind)
    {
        if (!Endings.TryGetValue(FileNames.EndingOf(name), out kind))
            return FileRefusal.UnknownKind;
        var head = new byte[16];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read);
        content.Position = 0;
        var same = kind switch
        {
            FileKind.Jpeg => start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            FileKind.Png => start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
            FileKind.Webp => start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..12].SequenceEqual("WEBP"u8),
            FileKind.Pdf => start.StartsWith("%PDF-"u8),
            FileKind.Text or FileKind.Csv => IsText(content),
            _ => start.StartsWith("PK\u0003\u0004"u8) && IsPackage(content, kind),
        };
        content.Position = 0;
        return same ? null : FileRefusal.NotWhatItSays;
    }

    /// <summary>UTF-8 without signs that no text has.</summary>
    private static bool IsText(Stream content)
    {
        var bytes = new byte[Math.Min(content.Length, TextLooked)];
        content.ReadExactly(bytes);
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes, 0, WholeSigns(bytes));
            return text >= 0 && !bytes.Any(b => b is < 0x20 and not (0x09 or 0x0A or 0x0D or 0x0C));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Without the last sign when it was cut in its middle.</summary>
    private static int WholeSigns(byte[] bytes)
    {
        var end = bytes.Length;
        for (var back = 1; back <= 4 && back <= bytes.Length; back++)
        {
            var b = bytes[^back];
            if ((b & 0xC0) == 0x80)
                continue;
            var needs = b < 0x80 ? 1 : b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
            return needs > back && bytes.Length == TextLooked ? end - back : end;
        }
        return end;
    }

    private static bool IsPackage(Stream content, FileKind kind)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > MostEntries)
                return false;
            // Macros run on the reader's machine.
            if (package.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || e.FullName.StartsWith("Basic/", StringComparison.Ordinal)))
                return false;
            return kind switch
            {
                FileKind.Docx => package.GetEntry("[Content_Types].xml") is not null && package.GetEntry("word/document.xml") is not null,
                FileKind.Xlsx => package.GetEntry("[Content_Types].xml") is not null && package.GetEntry("xl/workbook.xml") is not null,
                _ => TypeOf(package) == MediaTypeOf(kind),
            };
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string TypeOf(ZipArchive package)
    {
        if (package.GetEntry("mimetype") is not { Length: < 200 } entry)
            return "";
        using var reader = new StreamReader(entry.Open());
        var type = new char[200];
        return new string(type, 0, reader.ReadBlock(type));
    }
}
