using Microsoft.AspNetCore.WebUtilities;
using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311QueryTests
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_list_without_filters_reaches_90_days_back_and_holds_at_most_1000()
    {
        var query = Query("");

        Assert.Equal(new Open311Span(Now.AddDays(-90), null), query.Requested);
        Assert.Equal((1, 1_000, false, null), (query.Page, query.PageSize, query.WithExtensions, query.Status));
    }

    [Fact]
    public void Ids_override_all_other_filters_even_bad_ones()
    {
        var query = Query("?service_request_id=48213,%2048214,,48213&status=lost&start_date=never&page=0&extensions=true&locale=sv");

        Assert.Equal(["48213", "48214"], query.Ids);
        Assert.Equal((Open311Span.Any, true, "sv"), (query.Requested, query.WithExtensions, query.Locale));
    }

    [Fact]
    public void Every_filter_is_read()
    {
        var query = Query("?service_code=001,002&status=open&start_date=2026-02-01T00:00:00Z&end_date=2026-02-10T00:00:00Z&page=2&page_size=50"
            + "&updated_after=2026-02-02T00:00:00Z&updated_before=2026-02-03T00:00:00Z&lat=60.1&long=24.9&radius=500&extensions=1&nonsense=x");

        Assert.Equal(["001", "002"], query.ServiceCodes);
        Assert.Equal(Open311Status.Open, query.Status);
        Assert.Equal(new Open311Span(At("2026-02-01T00:00Z"), At("2026-02-10T00:00Z")), query.Requested);
        Assert.Equal(new Open311Span(At("2026-02-02T00:00Z"), At("2026-02-03T00:00Z")), query.Updated);
        Assert.Equal(new Open311Circle(60.1, 24.9, 500), query.Within);
        Assert.Equal((2, 50, true), (query.Page, query.PageSize, query.WithExtensions));
    }

    [Fact]
    public void Empty_parameters_are_absent() =>
        Assert.Equal(Query(""), Query("?status=&start_date=&page=&lat=&service_request_id=%20&locale=") with { Ids = Query("").Ids, ServiceCodes = Query("").ServiceCodes });

    [Fact]
    public void Both_states_are_no_filter() => Assert.Null(Query("?status=open,closed").Status);

    [Theory]
    [InlineData("?start_date=2026-01-01", "2025-12-31T22:00:00Z", "2026-03-31T22:00:00Z")]
    [InlineData("?end_date=2026-01-31T00:00:00Z", "2025-11-02T00:00:00Z", "2026-01-31T00:00:00Z")]
    [InlineData("?start_date=2026-02-01&end_date=2026-02-01", "2026-01-31T22:00:00Z", "2026-02-01T21:59:59Z")]
    [InlineData("?start_date=2025-12-02&end_date=2026-03-02", "2025-12-01T22:00:00Z", "2026-03-02T21:59:59Z")]
    public void One_end_alone_reaches_90_days_and_a_day_counts_to_its_end(string text, string from, string until)
    {
        var span = Query(text).Requested;

        Assert.Equal((from, until), (Open311Date.Write(span.From!.Value), Open311Date.Write(span.Until!.Value)));
    }

    [Fact]
    public void Whoever_asks_for_what_changed_is_not_held_to_what_was_requested_lately()
    {
        var query = Query("?updated_after=2026-03-01T00:00:00Z");

        Assert.Equal(Open311Span.Any, query.Requested);
        Assert.Equal(At("2026-03-01T00:00Z"), query.Updated.From);
    }

    [Theory]
    [InlineData("?start_date=0001-01-01")]
    [InlineData("?end_date=9999-12-31")]
    [InlineData("?start_date=0001-01-01T00:00:00%2B02:00")]
    [InlineData("?updated_before=9999-12-31T23:59:59")]
    public void The_ends_of_the_calendar_are_no_dates(string text) =>
        Assert.EndsWith("with an offset or Z.", Assert.Single(Read(text).Errors).Description, StringComparison.Ordinal);

    [Fact]
    public void Several_errors_are_told_at_once()
    {
        var reading = Read("?status=lost&start_date=never&page=0&page_size=1001&lat=91&long=x&radius=-1&updated_after=2026-01-02&updated_before=2026-01-01");

        Assert.Equal(
        [
            "start_date is no date: write 2026-02-13T08:00:00Z, with an offset or Z.",
            "updated_after lies after updated_before.",
            "status \"lost\" is neither open nor closed.",
            "lat lies outside -90 to 90.",
            "long is not a number.",
            "radius lies outside 0 to 100000.",
            "page is not a whole number from 1 to 1000000.",
            "page_size is not a whole number from 1 to 1000.",
        ], reading.Errors.Select(error => error.Description));
    }

    [Theory]
    [InlineData("?start_date=2025-12-01T00:00:00Z&end_date=2026-03-02T00:00:00Z", "start_date and end_date lie more than 90 days apart.")]
    [InlineData("?updated_after=2025-12-01&updated_before=2026-03-02", "updated_after and updated_before lie more than 90 days apart.")]
    [InlineData("?lat=60", "lat, long and radius (metres) belong together.")]
    [InlineData("?lat=NaN&long=1&radius=1", "lat lies outside -90 to 90.")]
    public void A_bad_value_is_refused(string text, string expected) =>
        Assert.Equal(Open311Error.Bad(expected), Assert.Single(Read(text).Errors));

    private static Open311Query Query(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Errors);
        return reading.Value!;
    }

    private static Open311Reading<Open311Query> Read(string text) => Open311Query.From(QueryHelpers.ParseQuery(text), Now, Helsinki);

    private static DateTimeOffset At(string text) => Open311Date.Parse(text, Helsinki)!.Value.At;
}
