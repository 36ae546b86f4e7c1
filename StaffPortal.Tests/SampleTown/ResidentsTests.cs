using StaffPortal.SampleTown;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

public class ResidentsTests
{
    private static readonly IReadOnlyList<Resident> Many = Residents.Make(new Chance(1), 1_600);

    [Fact]
    public void The_same_seed_gives_the_same_people() => Assert.Equal(Many, Residents.Make(new Chance(1), 1_600));

    [Fact]
    public void Nobody_shares_a_name_a_phone_or_an_address_of_mail()
    {
        Assert.Equal(Many.Count, Many.Select(r => r.Name).Distinct().Count());
        Assert.Equal(Many.Count, Many.Select(r => r.Phone).Distinct().Count());
        Assert.InRange(Many.Select(r => r.Email).Distinct().Count(), Many.Count - 20, Many.Count);
    }

    [Fact]
    public void Numbers_ring_nowhere_and_mail_goes_nowhere()
    {
        Assert.All(Many, r => Assert.Matches(@"^048 \d{3} \d{4}$", r.Phone));
        Assert.All(Many, r => Assert.Matches(@"^[a-z.-]+@[a-z]+\.example$", r.Email));
        Assert.All(Company.All, c => Assert.Matches("^[a-z0-9]+$", c.Mail));
    }

    [Fact]
    public void The_languages_of_a_bilingual_town_are_all_there_and_a_few_are_protected()
    {
        Assert.InRange(Many.Count(r => r.Language == Language.Fi), 900, 1_150);
        Assert.InRange(Many.Count(r => r.Language == Language.Sv), 380, 560);
        Assert.InRange(Many.Count(r => r.Language == Language.En), 40, 130);
        Assert.InRange(Many.Count(r => r.IsProtected), 1, 3);
        Assert.Contains(Many.Take(100), r => r.IsProtected);
    }
}
