using System.Security.Cryptography;
using System.Text;
using StaffPortal.Journal;
using Xunit;

namespace StaffPortal.Tests.Journal;

public sealed class JournalDetailTests
{
    [Fact]
    public void A_seal_is_the_sha_256_of_salt_and_value()
    {
        var detail = JournalDetail.Of(7, "name.before", "Åsa Öhman");

        var expected = string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(detail.Salt + "Åsa Öhman")).Select(b => b.ToString("x2", null)));

        Assert.Equal((7L, "name.before", "Åsa Öhman", expected), (detail.Seq, detail.Field, detail.Value, detail.Seal()));
        Assert.Equal(32, detail.Salt.Length);
    }

    [Fact]
    public void Equal_names_have_different_seals_so_that_none_can_be_guessed_from_another()
    {
        var details = Enumerable.Range(0, 100).Select(n => JournalDetail.Of(n, "name.before", "Virtanen")).ToList();

        Assert.Equal(100, details.Select(d => d.Salt).Distinct().Count());
        Assert.Equal(100, details.Select(d => d.Seal()).Distinct().Count());
    }
}
