using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace StaffPortal.Tests.Tickets.Attachments;

/// <summary>Files as people send them, made here.</summary>
internal static class Files
{
    /// <summary>A JPEG whose left half is red and right half blue, with EXIF that says how it was held and where.</summary>
    /// <param name="width">Stored pixels.</param>
    /// <param name="height">Stored pixels.</param>
    /// <param name="orientation">EXIF 2.3, tag 274.</param>
    public static byte[] Photo(int width, int height, byte orientation = 1)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2f, height, red);
        }
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return WithExif(data.ToArray(), orientation);
    }

    public static byte[] Png(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Green);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    public static byte[] Package(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
                writer.Write(content);
            }
        return bytes.ToArray();
    }

    public static byte[] Docx() => Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"));

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Pdf() => Text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    // APP1 after SOI: "Exif", a TIFF header (big endian) and one directory: orientation (274) and the maker's name (271) in place of a camera's.
    private static byte[] WithExif(byte[] jpeg, byte orientation)
    {
        byte[] maker = [.. Encoding.ASCII.GetBytes("Planted maker of Secret Street 7"), 0];
        List<byte> tiff =
        [
            (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
            0, 2,
            0x01, 0x0F, 0, 2, 0, 0, 0, (byte)maker.Length, 0, 0, 0, 38,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0, 0, 0, 0,
            .. maker,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        var length = exif.Length + 2;
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. exif, .. jpeg[2..]];
    }
}
