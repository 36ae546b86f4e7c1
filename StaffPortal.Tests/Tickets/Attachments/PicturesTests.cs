using System.Text;
using SkiaSharp;
using StaffPortal.Tickets.Attachments;
using Xunit;

namespace StaffPortal.Tests.Tickets.Attachments;

public sealed class PicturesTests
{
    [Theory]
    [InlineData(1, 300, 200, "red left")]
    [InlineData(2, 300, 200, "red right")]
    [InlineData(3, 300, 200, "red right")]
    [InlineData(4, 300, 200, "red left")]
    [InlineData(5, 200, 300, "red top")]
    [InlineData(6, 200, 300, "red top")]
    [InlineData(7, 200, 300, "red bottom")]
    [InlineData(8, 200, 300, "red bottom")]
    public void A_photo_is_turned_as_it_was_held(byte orientation, int width, int height, string looks)
    {
        Assert.Null(Pictures.Redraw(new MemoryStream(Files.Photo(300, 200, orientation)), asPng: false, out var drawn));

        using var picture = SKBitmap.Decode(drawn!.Whole);
        var (near, far) = looks is "red left" or "red top" ? (10, 10) : (picture.Width - 10, picture.Height - 10);
        var sign = picture.GetPixel(near, far);
        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.True(sign is { Red: > 200, Blue: < 60 }, $"{looks}: {sign}");
    }

    [Fact]
    public void What_stood_beside_the_picture_is_gone()
    {
        var photo = Files.Photo(300, 200, 6);
        Assert.Contains("Secret Street", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);

        Assert.Null(Pictures.Redraw(new MemoryStream(photo), asPng: false, out var drawn));

        Assert.DoesNotContain("Secret Street", Encoding.Latin1.GetString(drawn!.Whole) + Encoding.Latin1.GetString(drawn.Small), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(drawn.Whole), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_photo_is_scaled_and_has_a_small_one()
    {
        Assert.Null(Pictures.Redraw(new MemoryStream(Files.Photo(4_000, 3_000)), asPng: false, out var drawn));

        using var whole = SKBitmap.Decode(drawn!.Whole);
        using var small = SKBitmap.Decode(drawn.Small);
        Assert.Equal((2_560, 1_920, 240, 180), (whole.Width, whole.Height, small.Width, small.Height));
    }

    [Fact]
    public void What_claims_too_many_pixels_is_refused_before_it_is_drawn()
    {
        // The header of a PNG that says 30,000 × 30,000; its CRC is right, its data is not there.
        var png = Files.Png(4, 4);
        byte[] header = [(byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, png[24], png[25], png[26], png[27], png[28]];
        var crc = Crc32(header);
        byte[] bomb = [.. png[..12], .. header, (byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc, .. png[33..]];

        Assert.Equal(FileRefusal.TooManyPixels, Pictures.Redraw(new MemoryStream(bomb), asPng: true, out _));
    }

    [Fact]
    public void A_picture_cut_short_is_damaged()
    {
        var photo = Files.Photo(600, 400);

        Assert.Equal(FileRefusal.Damaged, Pictures.Redraw(new MemoryStream(photo[..(photo.Length / 2)]), asPng: false, out _));
        Assert.Equal(FileRefusal.Damaged, Pictures.Redraw(new MemoryStream([0xFF, 0xD8, 0xFF, 0x00]), asPng: false, out _));
    }

    /// <summary>ISO 3309, as PNG uses it.</summary>
    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
}
