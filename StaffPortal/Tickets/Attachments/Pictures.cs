using SkiaSharp;

namespace StaffPortal.Tickets.Attachments;

/// <summary>
/// Draws a photo anew: turned as it was taken, scaled to <see cref="AttachmentLimits.PhotoSide"/>, and without anything that was
/// beside the picture (place, camera, owner), which a new drawing does not have.
/// </summary>
public static class Pictures
{
    private const int Quality = 86;

    /// <param name="content">A JPEG, PNG or WebP.</param>
    /// <param name="asPng">Keeps sharp edges and transparency; else JPEG.</param>
    /// <param name="drawn">The picture and its small one, when it could be drawn.</param>
    /// <returns>Null when it could be drawn.</returns>
    public static FileRefusal? Redraw(Stream content, bool asPng, out DrawnPicture? drawn)
    {
        drawn = null;
        using var data = SKData.Create(content);
        using var codec = data is null ? null : SKCodec.Create(data);
        if (codec is null)
            return FileRefusal.Damaged;
        var info = codec.Info;
        if ((long)info.Width * info.Height > AttachmentLimits.Pixels)
            return FileRefusal.TooManyPixels;
        using var taken = new SKBitmap(info.Width, info.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        // A picture cut short is shown by no viewer as what it was: it is damaged.
        if (codec.GetPixels(taken.Info, taken.GetPixels()) != SKCodecResult.Success)
            return FileRefusal.Damaged;
        using var whole = Draw(taken, codec.EncodedOrigin, AttachmentLimits.PhotoSide, asPng);
        using var small = Draw(whole, SKEncodedOrigin.TopLeft, AttachmentLimits.SmallSide, clear: false);
        drawn = new(Encode(whole, asPng ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg), Encode(small, SKEncodedImageFormat.Jpeg));
        return null;
    }

    private static SKBitmap Draw(SKBitmap from, SKEncodedOrigin origin, int side, bool clear)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (width, height) = turned ? (from.Height, from.Width) : (from.Width, from.Height);
        var scale = Math.Min(1f, side / (float)Math.Max(width, height));
        var drawn = new SKBitmap(Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(drawn);
        canvas.Clear(clear ? SKColors.Transparent : SKColors.White);
        canvas.Scale(drawn.Width / (float)width, drawn.Height / (float)height);
        canvas.Concat(Turn(origin, from.Width, from.Height));
        using var image = SKImage.FromBitmap(from);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return drawn;
    }

    /// <summary>EXIF 2.3, tag 274: where row 0 and column 0 of the stored picture are in the scene.</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, float w, float h) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, w, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, w, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, h, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, h, -1, 0, w, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, w, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static byte[] Encode(SKBitmap picture, SKEncodedImageFormat format)
    {
        using var data = picture.Encode(format, Quality);
        return data.ToArray();
    }
}

/// <param name="Whole">The picture, encoded.</param>
/// <param name="Small">A small JPEG of it.</param>
public sealed record DrawnPicture(byte[] Whole, byte[] Small);
