using Intake.Vietnamese;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Vietnamese;

public sealed class SyllablesTests
{
    /// <summary>Frequent English words of two letters and more, written down by hand.</summary>
    private const string English =
        "the of and to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we " +
        "when your can said there use an each which she do how their if will up other about out many then them these so some her would make " +
        "like him into time has look two more write go see number no way could people my than first water been call who oil its now find long " +
        "down day did get come made may part over new sound take only little work know place year live me back give most very after thing our " +
        "just name good sentence man think say great where help through much before line right too mean old any same tell boy follow came want " +
        "show also around form three small set put end does another well large must big even such because turn here why ask went men read need " +
        "land different home us move try kind hand picture again change off play spell air away animal house point page letter mother answer found";

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("Đắk")]
    [InlineData("QUỐC")]
    [InlineData("uỷ")]
    [InlineData("ủy")]
    [InlineData("gì")]
    [InlineData("khuya")]
    [InlineData("ý")]
    public void A_syllable_is_recognised(string syllable) => Assert.True(Syllables.IsVietnamese(syllable));

    [Theory]
    [InlineData("")]
    [InlineData("UBND")]
    [InlineData("camera")]
    [InlineData("bat")]        // a stop without sắc or nặng
    [InlineData("king")]       // i takes nh
    [InlineData("soon")]
    [InlineData("bàt")]
    [InlineData("cámá")]
    [InlineData("w")]
    [InlineData("k3")]
    [InlineData("nghiêngg")]
    public void What_has_no_such_shape_is_not(string word) => Assert.False(Syllables.IsVietnamese(word));

    [Trait("data", "shared")]
    [Fact]
    public void Every_syllable_of_the_list_is_recognised_by_rule()
    {
        var path = SharedFolder.Find("data/vi/syllables_soe_vinorm_MIT.txt");
        Assert.SkipWhen(path is null, "the list of syllables is not beside the repository");

        var missed = File.ReadLines(path).Where(line => line.Length > 0 && !Syllables.IsVietnamese(line));

        Assert.Empty(missed);
    }

    [Fact]
    public void Of_frequent_English_words_about_one_in_seven_looks_Vietnamese()
    {
        var words = English.Split(' ').Distinct().ToArray();

        var share = (double)words.Count(word => Syllables.IsVietnamese(word)) / words.Length;

        Assert.InRange(share, 0.10, 0.14); // "than", "long", "may" are syllables of both
    }
}
