using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311SubmissionTests
{
    [Fact]
    public void Everything_the_format_knows_is_taken_over()
    {
        var submission = Open311Submission.From(Form(
            ("service_code", "001"), ("lat", "60.1699"), ("long", "24.9384"), ("address_string", "Näsintie 4"), ("address_id", "77"),
            ("title", "Kuoppa"), ("description", "Iso kuoppa"), ("email", "a@example.org"), ("phone", "040 512 8841"),
            ("first_name", "Aino"), ("last_name", "Virtanen"), ("account_id", "9"), ("device_id", "d"), ("locale", "fi"),
            ("media_url", "https://example.org/a.jpg"), ("attribute[A]", "1"))).Value!;

        Assert.Equal(
            ("001", 60.1699, 24.9384, "Näsintie 4", "77", "Kuoppa", "Iso kuoppa", "a@example.org"),
            (submission.ServiceCode, submission.Latitude, submission.Longitude, submission.Address, submission.AddressId,
                submission.Title, submission.Description, submission.Email));
        Assert.Equal(
            ("040 512 8841", "Aino", "Virtanen", "9", "d", "fi", "https://example.org/a.jpg", "1"),
            (submission.Phone, submission.FirstName, submission.LastName, submission.AccountId, submission.DeviceId,
                submission.Locale, submission.MediaUrl, submission.Attributes["A"][0]));
    }

    [Fact]
    public void Several_errors_are_told_at_once()
    {
        var errors = Errors(("lat", "91"), ("long", "-180.5"), ("media_url", "javascript:alert(1)"), ("description", new string('x', 4_001)));

        Assert.Equal(
        [
            "service_code is missing.",
            "lat lies outside the earth: between -90 and 90 degrees.",
            "long lies outside the earth: between -180 and 180 degrees.",
            "description has 4,001 characters; at most 4,000 are taken.",
            "media_url is not an http or https address.",
        ], errors);
    }

    [Theory]
    [InlineData("NaN", "lat lies outside the earth: between -90 and 90 degrees.")]
    [InlineData("Infinity", "lat lies outside the earth: between -90 and 90 degrees.")]
    [InlineData("1e400", "lat lies outside the earth: between -90 and 90 degrees.")]
    [InlineData("60,17", "lat is not a number.")]
    [InlineData("north", "lat is not a number.")]
    public void A_latitude_that_is_none_is_refused(string latitude, string expected) =>
        Assert.Equal([expected], Errors(("service_code", "1"), ("lat", latitude), ("long", "24")));

    [Fact]
    public void A_request_without_any_place_is_refused() =>
        Assert.Equal(["A location is missing: lat and long, or address_string, or address_id."], Errors(("service_code", "1")));

    [Theory]
    [InlineData("lat")]
    [InlineData("long")]
    public void Half_a_coordinate_is_refused(string name) =>
        Assert.Equal(["lat and long belong together; one of them is missing."], Errors(("service_code", "1"), (name, "24"), ("address_string", "x")));

    [Theory]
    [InlineData("address_string")]
    [InlineData("address_id")]
    public void An_address_alone_is_a_place(string name) =>
        Assert.Empty(Errors(("service_code", "1"), (name, "77")));

    [Fact]
    public void A_description_of_4000_characters_is_taken() =>
        Assert.Empty(Errors(("service_code", "1"), ("address_string", "x"), ("description", new string('ä', 4_000))));

    [Fact]
    public void An_unknown_parameter_may_be_long_and_a_known_one_not()
    {
        Assert.Empty(Errors(("service_code", "1"), ("address_string", "x"), ("nonsense", new string('x', 5_000))));
        Assert.Equal(["address_string has 401 characters; at most 400 are taken."], Errors(("service_code", "1"), ("address_string", new string('x', 401))));
    }

    private static string[] Errors(params (string Name, string Value)[] fields)
    {
        var reading = Open311Submission.From(Form(fields));
        Assert.All(reading.Errors, error => Assert.Equal(400, error.Code));
        return [.. reading.Errors.Select(error => error.Description)];
    }

    internal static Open311Form Form(params (string Name, string Value)[] fields)
    {
        var form = new Open311Form();
        foreach (var (name, value) in fields)
            form.Add(name, value);
        return form;
    }
}
