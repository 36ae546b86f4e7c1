using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311RepeatTests
{
    private static readonly Guid Key = new("0198a0de-0000-7000-8000-000000000001");

    private static readonly (string, string)[] Contact =
        [("service_code", "001"), ("address_string", "Näsintie 4"), ("description", "Iso\nkuoppa"), ("attribute[A]", "1"), ("attribute[A]", "2")];

    public static TheoryData<string, (string, string)[]> Same => new()
    {
        { "another order", [.. Contact.Reverse()] },
        { "brackets and spaces", [("service_code", " 001 "), ("address_string", "Näsintie 4"), ("description", "Iso\r\nkuoppa"), ("attribute[A][]", "2"), ("attribute[A][]", "1")] },
        { "jurisdiction, key and unknown ones", [.. Contact, ("jurisdiction_id", "x"), ("api_key", "y"), ("nonce", "z"), ("email", "")] },
    };

    public static TheoryData<string, (string, string)[]> Different => new()
    {
        { "another text", [.. Contact[..2], ("description", "Pieni kuoppa"), .. Contact[3..]] },
        { "one more field", [.. Contact, ("email", "a@example.org")] },
        { "one value less", Contact[..4] },
        { "two values written as one", [.. Contact[..3], ("attribute[A]", "1attribute[A]2")] },
        { "a value in another field", [("service_code", "001"), ("address_id", "Näsintie 4"), .. Contact[2..]] },
    };

    [Theory, MemberData(nameof(Same))]
    public void The_same_content_has_the_same_id(string why, (string, string)[] fields) =>
        Assert.True(IdOf(Contact) == IdOf(fields), why);

    [Theory, MemberData(nameof(Different))]
    public void Another_content_has_another_id(string why, (string, string)[] fields) =>
        Assert.True(IdOf(Contact) != IdOf(fields), why);

    [Fact]
    public void Another_key_another_bucket_and_another_file_have_another_id()
    {
        var form = Open311SubmissionTests.Form(Contact);
        var withFile = Open311SubmissionTests.Form(Contact);
        withFile.Add(new Open311File("a.jpg", "image/jpeg", 3, "039058"));

        Guid[] ids =
        [
            Open311Repeat.KeyOf(Key, form, 7), Open311Repeat.KeyOf(Key, form, 8), Open311Repeat.KeyOf(Guid.Empty, form, 7),
            Open311Repeat.KeyOf(Key, withFile, 7),
        ];

        Assert.Equal(4, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(8, id.Version));
    }

    [Fact]
    public void A_bucket_is_five_minutes()
    {
        var noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(Open311Repeat.BucketOf(noon), Open311Repeat.BucketOf(noon.AddSeconds(299)));
        Assert.Equal(Open311Repeat.BucketOf(noon) + 1, Open311Repeat.BucketOf(noon.AddMinutes(5)));
    }

    private static Guid IdOf((string, string)[] fields) => Open311Repeat.KeyOf(Key, Open311SubmissionTests.Form(fields), 7);
}
