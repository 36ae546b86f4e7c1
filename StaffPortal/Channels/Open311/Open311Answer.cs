using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml;

namespace StaffPortal.Channels.Open311;

/// <summary>A whole answer: its content, and the name of its root element in XML (JSON has none).</summary>
public sealed record Open311Answer(string Root, Open311Node Content)
{
    // Letters stay readable, and what could end a script or a tag is still escaped.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static Open311Answer Discovery(Open311Discovery discovery) => new("discovery", discovery.Node());

    public static Open311Answer Services(IEnumerable<Open311Service> services) =>
        new("services", Open311Node.List("service", services, service => service.Node()));

    public static Open311Answer Definition(Open311Definition definition) => new("service_definition", definition.Node());

    /// <summary>Also one request is a list of one.</summary>
    public static Open311Answer Requests(IEnumerable<Open311Request> requests) =>
        new("service_requests", Open311Node.List("request", requests, request => request.Node()));

    public static Open311Answer Created(Open311Created created) =>
        new("service_requests", Open311Node.List("request", [created], one => one.Node()));

    public static Open311Answer Token(string requestId, string token) =>
        new("service_requests", Open311Node.List("request", [token], one =>
            new Open311Node.Fields(("service_request_id", requestId), ("token", one))));

    public static Open311Answer Errors(IEnumerable<Open311Error> errors) =>
        new("errors", Open311Node.List("error", errors, error =>
            new Open311Node.Fields(("code", error.Code), ("description", error.Description))));

    /// <returns>The answer in UTF-8, in XML with its declaration.</returns>
    public ReadOnlyMemory<byte> Write(Open311Format format)
    {
        if (format == Open311Format.Json)
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            using var json = new Utf8JsonWriter(buffer, Json);
            WriteJson(json, Content);
            json.Flush();
            return buffer.WrittenMemory;
        }
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Xml))
        {
            xml.WriteStartElement(Root);
            WriteXml(xml, Content);
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static void WriteJson(Utf8JsonWriter json, Open311Node node)
    {
        switch (node)
        {
            case Open311Node.Text(var text):
                json.WriteStringValue(text);
                break;
            case Open311Node.Number({ } number):
                json.WriteNumberValue(number);
                break;
            case Open311Node.Number:
                json.WriteNullValue();
                break;
            case Open311Node.Whole(var number):
                json.WriteNumberValue(number);
                break;
            case Open311Node.Truth(var truth):
                json.WriteBooleanValue(truth);
                break;
            case Open311Node.Fields(var pairs):
                json.WriteStartObject();
                foreach (var (name, value) in pairs)
                {
                    json.WritePropertyName(name);
                    WriteJson(json, value);
                }
                json.WriteEndObject();
                break;
            case Open311Node.Items(_, var values):
                json.WriteStartArray();
                foreach (var value in values)
                    WriteJson(json, value);
                json.WriteEndArray();
                break;
        }
    }

    private static void WriteXml(XmlWriter xml, Open311Node node)
    {
        switch (node)
        {
            case Open311Node.Text({ Length: > 0 } text):
                xml.WriteString(Legal(text));
                break;
            case Open311Node.Number({ } number):
                xml.WriteString(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Open311Node.Whole(var number):
                xml.WriteString(number.ToString(CultureInfo.InvariantCulture));
                break;
            case Open311Node.Truth(var truth):
                xml.WriteString(truth ? "true" : "false");
                break;
            case Open311Node.Fields(var pairs):
                foreach (var (name, value) in pairs)
                    Element(xml, name, value);
                break;
            case Open311Node.Items(var itemName, var values):
                foreach (var value in values)
                    Element(xml, itemName, value);
                break;
        }
    }

    private static void Element(XmlWriter xml, string name, Open311Node node)
    {
        xml.WriteStartElement(name);
        WriteXml(xml, node);
        xml.WriteEndElement();
    }

    // Text from other channels may hold what XML 1.0 (2.2) forbids; one such letter must not break the list it stands in.
    private static string Legal(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                kept.Append(rune);
        return kept.ToString();
    }
}
