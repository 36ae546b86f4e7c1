using CsCheck;
using StaffPortal.Controls.Charts;
using StaffPortal.Insights.Screens.Charts;
using Xunit;

namespace StaffPortal.Tests.Controls.Charts;

public sealed class ScaleTests
{
    [Fact]
    public void An_axis_from_zero_has_three_to_six_round_marks_and_holds_every_value() =>
        Gen.Double[0.001, 1e7].Sample(most =>
        {
            var scale = Scale.FromZero(most, 300, 20);
            Assert.InRange(scale.Marks.Count, 3, 6);
            Assert.Equal(0, scale.Marks[0]);
            Assert.True(scale.High >= most);
            Assert.Equal(300, scale.At(0));
            Assert.InRange(scale.At(most), 20, 300);
        });

    [Fact]
    public void A_greater_value_never_stands_lower() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], Gen.Double[1, 100], Gen.Bool).Sample((a, b, most, isLog) =>
        {
            var scale = isLog ? Scale.Log(0.05, most, 250, 10) : Scale.FromZero(most, 250, 10);
            Assert.True(a <= b == scale.At(a) >= scale.At(b) || scale.At(a).Equals(scale.At(b)));
        });

    [Fact]
    public void Ages_are_marked_as_people_count_them() => Assert.Equal([0.5, 1, 5, 10, 30, 60], Scale.Log(0.7, 55, 250, 10).Marks);

    [Fact]
    public void A_live_figure_does_not_make_the_picture_breathe()
    {
        var axis = new HeldAxis();
        var first = axis.Most("cut", 100);

        Assert.Equal(first, axis.Most("cut", 60));
        Assert.Equal(first, axis.Most("cut", 104));
        Assert.True(axis.Most("cut", 200) > 200);
        Assert.True(axis.Most("another cut", 10) < 20);
    }
}
