using CsCheck;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using StaffPortal.Triage.Views;
using Xunit;

namespace StaffPortal.Tests.Triage;

public sealed class DeskAddressTests
{
    private const string Host = "http://localhost:5311";

    private static readonly Gen<DeskAddress> Any =
        from kind in Gen.Enum<QueueKind>()
        from team in Gen.Guid
        from sort in Gen.Enum<QueueSort>()
        from done in Gen.Bool
        from language in Gen.Enum<Language>().Nullable()
        from priority in Gen.Enum<Priority>().Nullable()
        from stage in Gen.Enum<StageCategory>().Nullable()
        from channel in Gen.Enum<Channel>().Nullable()
        from saved in Gen.Guid.Nullable()
        from ticket in Gen.Long[0, 99_999].Nullable()
        select new DeskAddress(kind, kind == QueueKind.Team ? new TeamId(team) : null)
        {
            Sort = sort,
            WithDone = done,
            Language = language,
            Priority = priority,
            Stage = stage,
            Channel = channel,
            Saved = saved is { } view ? new SavedViewId(view) : null,
            Ticket = ticket,
        };

    [Fact]
    public void Every_place_on_the_desk_is_read_back_from_its_address() =>
        Any.Sample(place => Assert.Equal(place, DeskAddress.Of(Host + place.ToUri())), iter: 2_000);

    [Theory]
    [InlineData("/desk", "/desk")]
    [InlineData("/", "/desk")]
    [InlineData("/desk?view=unassigned&sort=nextdeadline", "/desk")]
    [InlineData("/desk?view=mine", "/desk?view=mine")]
    [InlineData("/desk?VIEW=AllOpen&priority=URGENT", "/desk?view=allopen&priority=urgent")]
    [InlineData("/desk?team=0190a000000070008000000000000001", "/desk?team=0190a000000070008000000000000001")]
    [InlineData("/desk?view=mine&team=0190a000-0000-7000-8000-000000000001", "/desk?team=0190a000000070008000000000000001")]
    [InlineData("/desk?ticket=18342&sort=newest&done=1&language=sv&stage=inprogress&channel=open311", "/desk?sort=newest&done=1&language=sv&stage=inprogress&channel=open311&ticket=18342")]
    [InlineData("/desk?view=team", "/desk")]
    [InlineData("/desk?view=nonsense&sort=&priority=9&ticket=abc&done=yes&team=7", "/desk")]
    public void What_an_address_does_not_know_is_left_out(string typed, string place) => Assert.Equal(place, DeskAddress.Of(Host + typed).ToUri());

    [Fact]
    public void The_same_place_with_another_ticket_is_the_same_list()
    {
        var place = new DeskAddress(QueueKind.Flagged) { Priority = Priority.High };

        Assert.Equal(place, (place with { Ticket = 10_412 }).Place);
        Assert.NotEqual(place, (place with { Priority = Priority.Urgent }).Place);
    }

    [Fact]
    public void A_place_is_the_view_its_list_reads()
    {
        var me = StaffId.New();
        var team = TeamId.New();
        var place = new DeskAddress(QueueKind.Team, team)
        {
            Sort = QueueSort.Oldest,
            WithDone = true,
            Language = Language.Sv,
            Priority = Priority.High,
            Stage = StageCategory.Waiting,
            Channel = Channel.Chat,
            Ticket = 10_412,
        };

        Assert.Equal(
            new QueueView(QueueKind.Team, team) { Sort = QueueSort.Oldest, WithDone = true, Language = Language.Sv, Priority = Priority.High, Stage = StageCategory.Waiting, Channel = Channel.Chat },
            place.ToView(me));
        Assert.Equal(new QueueView(QueueKind.Mine, Owner: me), new DeskAddress(QueueKind.Mine).ToView(me));
        Assert.Equal((4, 0), (place.Filters, new DeskAddress(QueueKind.Mine).Filters));
    }
}
