using StaffPortal.Tests.Support;
using StaffPortal.Tickets.Attachments;
using Xunit;

namespace StaffPortal.Tests.Tickets.Attachments;

public sealed class FileKindsTests
{
    [Fact]
    public void What_a_file_is_is_told_by_its_content_and_its_name_must_say_the_same()
    {
        var photo = Files.Photo(8, 8);
        (string Name, byte[] Content, FileKind? Kind)[] table =
        [
            ("kuva.jpg", photo, FileKind.Jpeg),
            ("KUVA.JPEG", photo, FileKind.Jpeg),
            ("kartta.png", Files.Png(8, 8), FileKind.Png),
            ("kuitti.pdf", Files.Pdf(), FileKind.Pdf),
            ("lista.txt", Files.Text("Hyvää päivää\r\nKuusitie 7"), FileKind.Text),
            ("lista.csv", Files.Text("a;b\n1;2\n"), FileKind.Csv),
            ("kirje.docx", Files.Docx(), FileKind.Docx),
            ("taulukko.xlsx", Files.Package(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")), FileKind.Xlsx),
            ("kirje.odt", Files.Package(("mimetype", "application/vnd.oasis.opendocument.text")), FileKind.Odt),
            ("taulukko.ods", Files.Package(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), FileKind.Ods),

            ("kuva.png", photo, null),
            ("kuva.jpg", Files.Pdf(), null),
            ("kuva.jpg", Files.Text("<svg onload=alert(1)>"), null),
            ("kuva.svg", Files.Text("<svg/>"), null),
            ("sivu.html", Files.Text("<script>alert(1)</script>"), null),
            ("kuva.jpg.exe", photo, null),
            ("kuva", photo, null),
            ("lista.txt", [0x4D, 0x5A, 0x00, 0x01], null),
            ("lista.txt", [0xC3, 0x28], null),
            ("kirje.docx", Files.Package(("word/document.xml", "<document/>")), null),
            ("kirje.docx", Files.Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"), ("word/vbaProject.bin", "macro")), null),
            ("kirje.odt", Files.Package(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), null),
            ("kirje.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], null),
            ("taulukko.xlsx", Files.Docx(), null),
        ];

        var wrong = new List<string>();
        foreach (var (name, content, expected) in table)
        {
            var refusal = FileKinds.Look(name, new MemoryStream(content), out var kind);
            if ((refusal is null ? kind : null) != expected)
                wrong.Add($"{name} ({content.Length} bytes): {(refusal is null ? kind : refusal)}, not {expected}");
        }

        Findings.None(wrong);
    }

    [Fact]
    public void A_text_cut_in_the_middle_of_a_letter_where_looking_ends_is_a_text() =>
        Assert.Null(FileKinds.Look("a.txt", new MemoryStream(Files.Text("a" + new string('ä', 600_000))), out _));

    [Theory]
    [InlineData("kuva.JPG", FileKind.Jpeg, "kuva.jpg")]
    [InlineData("C:\\Users\\x\\kuva.jpg", FileKind.Jpeg, "kuva.jpg")]
    [InlineData("../../etc/passwd.txt", FileKind.Text, "passwd.txt")]
    [InlineData("lasku\r\nSet-Cookie: a.pdf", FileKind.Pdf, "laskuSet-Cookie a.pdf")]
    [InlineData("photo\u202Egpj.jpg", FileKind.Jpeg, "photogpj.jpg")]
    [InlineData(".jpg", FileKind.Jpeg, "file.jpg")]
    [InlineData("äiti & isä.webp", FileKind.Jpeg, "äiti & isä.jpg")]
    [InlineData("\"><script>.txt", FileKind.Text, "script.txt")]
    public void Names_lose_paths_and_signs_that_steer(string given, FileKind kind, string kept) => Assert.Equal(kept, FileNames.Clean(given, kind));

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        var name = FileNames.Clean(new string('ö', 300) + ".pdf", FileKind.Pdf);

        Assert.Equal(AttachmentLimits.NameLength, name.Length);
        Assert.EndsWith("ö.pdf", name, StringComparison.Ordinal);
    }
}
