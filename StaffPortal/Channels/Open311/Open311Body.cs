using System.Net;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StaffPortal.Channels.Open311;

/// <summary>Reads the body of a POST, within <see cref="Open311Limits"/>, into an <see cref="Open311Form"/>.</summary>
public static class Open311Body
{
    private const string WantsForm = "A request is sent as form fields, application/x-www-form-urlencoded or multipart/form-data.";

    /// <summary>Fields of the body count before those of the query (jurisdiction_id and api_key come in either).</summary>
    public static async Task<Open311Reading<Open311Form>> ReadAsync(
        string? contentType, IEnumerable<KeyValuePair<string, StringValues>> query, Stream body, CancellationToken ct)
    {
        var media = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed : null;
        Open311Reading<Open311Form> reading;
        try
        {
            reading = media?.MediaType.Equals(MediaTypeNames.Multipart.FormData, StringComparison.OrdinalIgnoreCase) == true
                ? await ReadMultipartAsync(media, body, ct)
                : await ReadFieldsAsync(media, body, ct);
        }
        catch (BadHttpRequestException)
        {
            return Open311Error.Bad("The body could not be read to its end.");
        }
        if (reading.Value is { } form)
            foreach (var (name, values) in query)
                foreach (var value in values)
                    form.Add(name, value);
        return reading;
    }

    private static async Task<Open311Reading<Open311Form>> ReadFieldsAsync(MediaTypeHeaderValue? media, Stream body, CancellationToken ct)
    {
        if (await ReadBytesAsync(body, Open311Limits.FormBytes, ct) is not { } bytes)
            return TooLarge(Open311Limits.FormBytes);

        // Clients seldom name a charset; it is UTF-8 then, and also when they name one nobody knows.
        var encoding = media?.Encoding ?? Encoding.UTF8;
        var text = encoding.GetString(bytes);
        if (RefuseMarkup(media, text) is { } refusal)
            return refusal;

        var form = new Open311Form();
        var count = 0;
        foreach (var range in text.AsSpan().Trim().Split('&'))
        {
            var pair = text.AsSpan().Trim()[range];
            if (pair.IsEmpty)
                continue;
            if (++count > Open311Limits.Fields)
                return TooManyFields();
            var equals = pair.IndexOf('=');
            var name = Decode(equals < 0 ? pair : pair[..equals], encoding);
            if (name.Length <= Open311Limits.FieldName)
                form.Add(name, equals < 0 ? null : Decode(pair[(equals + 1)..], encoding));
        }
        return form;
    }

    private static string Decode(ReadOnlySpan<char> text, Encoding encoding)
    {
        var bytes = encoding.GetBytes(text.ToString());
        return encoding.GetString(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
    }

    private static async Task<Open311Reading<Open311Form>> ReadMultipartAsync(MediaTypeHeaderValue media, Stream body, CancellationToken ct)
    {
        var boundary = HeaderUtilities.RemoveQuotes(media.Boundary);
        if (boundary.Length is 0 or > 70)
            return Open311Error.Bad("The multipart body names no boundary.");

        var form = new Open311Form();
        var budget = (long)Open311Limits.MultipartBytes;
        var count = 0;
        try
        {
            var reader = new MultipartReader(boundary.ToString(), body) { BodyLengthLimit = Open311Limits.MultipartBytes };
            while (await reader.ReadNextSectionAsync(ct) is { } section)
            {
                if (++count > Open311Limits.Fields)
                    return TooManyFields();
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                    continue;
                var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                if (disposition.IsFileDisposition())
                {
                    var file = await MeasureAsync(section, disposition, ct);
                    budget -= file.Length;
                    if (name is "media" or "media[]" && file.Length > 0)
                        form.Add(file);
                    if (form.Files.Count > Open311Limits.Files)
                        return Open311Error.Bad($"More than {Open311Limits.Files} files.");
                }
                else
                {
                    if (await ReadBytesAsync(section.Body, Open311Limits.FormBytes, ct) is not { } bytes)
                        return TooLarge(Open311Limits.FormBytes);
                    budget -= bytes.Length;
                    if (name.Length <= Open311Limits.FieldName)
                        form.Add(WebUtility.UrlDecode(name), Charset(section).GetString(bytes));
                }
                if (budget < 0)
                    return TooLarge(Open311Limits.MultipartBytes);
            }
        }
        // The reader's two ways of saying that the parts do not end, or a header or part is larger than it reads.
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException && broken is not BadHttpRequestException))
        {
            return Open311Error.Bad("The multipart body is broken, cut off or too large.");
        }
        return form;
    }

    private static Encoding Charset(MultipartSection section) =>
        MediaTypeHeaderValue.TryParse(section.ContentType, out var media) && media.Encoding is { } named ? named : Encoding.UTF8;

    private static async Task<Open311File> MeasureAsync(MultipartSection section, ContentDispositionHeaderValue disposition, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[16 * 1024];
        long length = 0;
        for (int read; (read = await section.Body.ReadAsync(buffer, ct)) > 0; length += read)
            hash.AppendData(buffer, 0, read);
        var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
        return new Open311File(
            HeaderUtilities.RemoveQuotes(name).ToString(), section.ContentType ?? "", length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <returns>The bytes, or null when there are more than the limit.</returns>
    private static async Task<byte[]?> ReadBytesAsync(Stream body, int limit, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;)
        {
            if (kept.Length + read > limit)
                return null;
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }

    // GeoReport v2 knows no XML or JSON body, yet newcomers send one; tell them where it breaks, or that it is not wanted.
    private static Open311Error? RefuseMarkup(MediaTypeHeaderValue? media, string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \r\n\t");
        var type = media?.MediaType.Value ?? "";
        if (start.StartsWith('<') || type.Contains("xml", StringComparison.OrdinalIgnoreCase))
            return Open311Error.Bad($"{BreakInXml(text) ?? "The body is XML."} {WantsForm}");
        if (start.StartsWith('{') || start.StartsWith('[') || type.Contains("json", StringComparison.OrdinalIgnoreCase))
            return Open311Error.Bad($"{BreakInJson(text) ?? "The body is JSON."} {WantsForm}");
        return null;
    }

    private static string? BreakInXml(string text)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read()) { }
            return null;
        }
        catch (XmlException broken)
        {
            return $"The body is not well-formed XML (line {broken.LineNumber}, position {broken.LinePosition}).";
        }
    }

    private static string? BreakInJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return null;
        }
        catch (JsonException broken)
        {
            return $"The body is not well-formed JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine}).";
        }
    }

    private static Open311Error TooLarge(int bytes) => Open311Error.Bad($"The body is larger than {bytes / (1024 * 1024)} MB.");

    private static Open311Error TooManyFields() => Open311Error.Bad($"More than {Open311Limits.Fields} fields.");
}
