using System.Text;
using Microsoft.Extensions.Primitives;
using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311BodyTests
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("?jurisdiction_id=city.gov", "service_code=001")]
    [InlineData("", "service_code=001&jurisdiction_id=city.gov")]
    public async Task The_jurisdiction_comes_in_the_query_or_in_the_body(string query, string body)
    {
        var form = await FormAsync(UrlEncoded, body, query);

        Assert.Equal("city.gov", form["jurisdiction_id"]);
        Assert.Equal("001", form["service_code"]);
    }

    [Fact]
    public async Task The_body_counts_before_the_query()
    {
        var form = await FormAsync(UrlEncoded, "api_key=body", "?api_key=query");

        Assert.Equal("body", form["api_key"]);
    }

    [Theory]
    [InlineData(UrlEncoded)]
    [InlineData("application/x-www-form-urlencoded; charset=UTF-8")]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense")]
    [InlineData(null)]
    public async Task A_form_without_charset_is_utf8(string? contentType)
    {
        var form = await FormAsync(contentType, "description=Kuoppa+N%C3%A4sintiell%C3%A4&address_string=Näsintie 4");

        Assert.Equal("Kuoppa Näsintiellä", form["description"]);
        Assert.Equal("Näsintie 4", form["address_string"]);
    }

    [Fact]
    public async Task A_charset_that_is_named_counts()
    {
        var form = await FormAsync("application/x-www-form-urlencoded; charset=iso-8859-1", "description=N%E4sintie");

        Assert.Equal("Näsintie", form["description"]);
    }

    [Theory]
    [InlineData("media")]
    [InlineData("media[]")]
    public async Task A_multipart_body_brings_fields_and_media(string part)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("Näsintie 4"), "address_string" },
            { new StringContent("a"), "attribute[WHISHETN]" },
            { new ByteArrayContent([1, 2, 3]), part, "kuva.jpg" },
            { new ByteArrayContent([4]), "other", "muu.jpg" },
        };

        var form = await FormAsync(content);

        Assert.Equal("Näsintie 4", form["address_string"]);
        Assert.Equal(["a"], form.Attributes["WHISHETN"]);
        var file = Assert.Single(form.Files);
        Assert.Equal(("kuva.jpg", 3L), (file.FileName, file.Length));
        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", file.Sha256);
    }

    [Theory]
    [InlineData("attribute[WHISHETN]=a&attribute[WHISHETN]=b")]
    [InlineData("attribute[WHISHETN][]=a&attribute[WHISHETN][]=b")]
    [InlineData("attribute%5BWHISHETN%5D=a&attribute%5BWHISHETN%5D%5B%5D=b")]
    [InlineData("attribute%5bWHISHETN%5d[]=a&ATTRIBUTE[WHISHETN]=+b+")]
    public async Task Attributes_are_read_however_their_brackets_are_written(string body)
    {
        var form = await FormAsync(UrlEncoded, body);

        Assert.Equal(["a", "b"], form.Attributes["WHISHETN"]);
        Assert.Empty(form.Fields);
    }

    [Theory]
    [InlineData("attribute[]=a")]
    [InlineData("attribute[][]=a")]
    [InlineData("attribute[=a")]
    [InlineData("attribute=a")]
    public async Task An_attribute_without_code_is_an_unknown_parameter(string body)
    {
        var form = await FormAsync(UrlEncoded, body);

        Assert.Empty(form.Attributes);
    }

    [Fact]
    public async Task An_empty_parameter_is_absent_and_an_unknown_one_no_error()
    {
        var form = await FormAsync(UrlEncoded, "description=&email=+%20&phone&attribute[A]=&nonsense=1&service_code=1&=x&&");

        Assert.Null(form["description"]);
        Assert.Null(form["email"]);
        Assert.Null(form["phone"]);
        Assert.Empty(form.Attributes);
        Assert.Equal("1", form["service_code"]);
    }

    [Fact]
    public async Task Control_characters_are_left_out_and_line_breaks_kept()
    {
        var form = await FormAsync(UrlEncoded, "description=a%00b%0D%0Ac%1B+100%25+sure,+50%+off");

        Assert.Equal("ab\nc 100% sure, 50% off", form["description"]);
    }

    [Theory]
    [InlineData("text/xml", "<request><service_code>1</request>", "The body is not well-formed XML (line 1, position 27).")]
    [InlineData(UrlEncoded, " <request>", "The body is not well-formed XML")]
    [InlineData("application/xml", "", "The body is not well-formed XML")]
    [InlineData("text/xml", "<a/>", "The body is XML.")]
    [InlineData("text/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "The body is not well-formed XML")]
    [InlineData("application/json", "{\"service_code\":", "The body is not well-formed JSON (line 1, byte 16).")]
    [InlineData(null, "{\"service_code\":1}", "The body is JSON.")]
    public async Task Markup_is_refused_with_the_place_where_it_breaks(string? contentType, string body, string expected)
    {
        var error = await ErrorAsync(contentType, body);

        Assert.Equal(400, error.Code);
        Assert.StartsWith(expected, error.Description, StringComparison.Ordinal);
        Assert.Contains("form fields", error.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_too_large_is_refused_before_it_is_kept()
    {
        var endless = new EndlessStream();

        var reading = await Open311Body.ReadAsync(UrlEncoded, [], endless, TestContext.Current.CancellationToken);

        Assert.Equal("The body is larger than 2 MB.", Assert.Single(reading.Errors).Description);
        Assert.InRange(endless.Given, Open311Limits.FormBytes, Open311Limits.FormBytes + 64 * 1024);
    }

    [Fact]
    public async Task Too_many_fields_are_refused()
    {
        var error = await ErrorAsync(UrlEncoded, string.Join('&', Enumerable.Range(0, Open311Limits.Fields + 1).Select(i => $"a{i}=1")));

        Assert.Equal(Open311Error.Bad("More than 200 fields."), error);
    }

    [Theory]
    [InlineData("multipart/form-data", "--x--", "The multipart body names no boundary.")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nabc", "The multipart body is broken, cut off or too large.")]
    public async Task A_broken_multipart_body_is_refused(string contentType, string body, string expected) =>
        Assert.Equal(Open311Error.Bad(expected), await ErrorAsync(contentType, body));

    private static async Task<Open311Form> FormAsync(string? contentType, string body, string query = "")
    {
        var reading = await ReadAsync(contentType, body, query);
        Assert.Empty(reading.Errors);
        return reading.Value!;
    }

    private static async Task<Open311Form> FormAsync(HttpContent content)
    {
        var reading = await Open311Body.ReadAsync(content.Headers.ContentType!.ToString(), [],
            await content.ReadAsStreamAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(reading.Errors);
        return reading.Value!;
    }

    private static async Task<Open311Error> ErrorAsync(string? contentType, string body) =>
        Assert.Single((await ReadAsync(contentType, body, "")).Errors);

    private static Task<Open311Reading<Open311Form>> ReadAsync(string? contentType, string body, string query) =>
        Open311Body.ReadAsync(contentType,
            Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query),
            new MemoryStream(Encoding.UTF8.GetBytes(body)), TestContext.Current.CancellationToken);

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }
    }
}
