using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311DefinitionTests
{
    private static readonly Open311Definition Definition = new("001",
    [
        Question("KIND", Open311Datatype.SingleValueList, true, "a", "b"),
        Question("SIDES", Open311Datatype.MultiValueList, false, "left", "right"),
        Question("DEPTH", Open311Datatype.Number, false),
        Question("SEEN", Open311Datatype.Datetime, false),
        Question("PLATE", Open311Datatype.String, false),
        Question("INFO", Open311Datatype.Text, true) with { IsAsked = false },
    ]);

    [Fact]
    public void Right_answers_and_answers_nobody_asked_for_are_taken() =>
        Assert.Empty(Check(("KIND", "a"), ("SIDES", "left"), ("SIDES", "right"), ("DEPTH", "12.5"), ("SEEN", "2026-02-13T02:05:17Z"), ("OTHER", "x")));

    [Fact]
    public void Wrong_answers_are_told_all_at_once() =>
        Assert.Equal(
        [
            "attribute[KIND] is required and missing.",
            "attribute[SIDES] is no value of its list.",
            "attribute[DEPTH] is no number.",
            "attribute[SEEN] is no datetime.",
            "attribute[PLATE] takes one value.",
        ], Check(("SIDES", "left"), ("SIDES", "up"), ("DEPTH", "deep"), ("SEEN", "now"), ("PLATE", "ABC-1"), ("PLATE", "ABC-2")));

    private static IEnumerable<string> Check(params (string Code, string Value)[] answers) =>
        Definition.Check(Open311SubmissionTests.Form([.. answers.Select(a => ($"attribute[{a.Code}]", a.Value))]).Attributes).Select(e => e.Description);

    private static Open311Attribute Question(string code, Open311Datatype datatype, bool isRequired, params string[] values) =>
        new(code, datatype, isRequired, code, null, 1, true, [.. values.Select(value => new Open311Value(value, value))]);
}
