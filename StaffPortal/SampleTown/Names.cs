namespace StaffPortal.SampleTown;

/// <summary>First and last names common in Finland, kept together by origin so that they fit each other. Any meeting with a living person is chance.</summary>
public sealed record Names(string[] First, string[] Last)
{
    public static Names Finnish { get; } = new(
        Words("""
            Aino Anja Anne Anneli Anni Eeva Eila Elina Ella Emilia Emma Essi Eveliina Hanna Hannele Heidi Heini Helena Helmi Henna Iida Inka Irma Jaana
            Jenni Johanna Kaarina Kaija Kaisa Katariina Kati Katja Kirsi Kristiina Laura Leena Liisa Maarit Maija Maria Marika Marja Marjatta Merja Mervi
            Minna Mirja Niina Noora Oona Outi Päivi Pirjo Pirkko Raija Riikka Ritva Saara Saija Sanna Sari Satu Seija Sini Sirpa Sofia Suvi Taina Tarja
            Teija Tiina Titta Tuula Tuuli Ulla Venla Virpi
            Aapo Aki Aleksi Antero Antti Ari Arto Eero Eetu Erkki Esa Hannu Harri Heikki Henri Iiro Ilkka Jaakko Janne Jari Jarmo Joni Jouni Juha Juhani
            Juho Jukka Jussi Kai Kalevi Kalle Kari Kimmo Lasse Lauri Markku Marko Matti Mika Mikko Niko Olli Onni Oskari Otto Pasi Pekka Petri Pertti
            Raimo Rauno Reijo Risto Sakari Sami Samuli Santeri Seppo Simo Tapani Tapio Teemu Tero Timo Tomi Toni Topi Tuomas Veikko Vesa Ville
            """),
        Words("""
            Aalto Ahola Ahonen Alanen Anttila Eskola Haapala Hakala Halonen Hämäläinen Harju Heikkilä Heikkinen Heinonen Hiltunen Hirvonen Holopainen
            Honkanen Huttunen Hyvönen Immonen Jokinen Järvinen Kallio Karjalainen Karvonen Kauppinen Kettunen Kinnunen Kivelä Koistinen Kokkonen Korhonen
            Koskela Kosonen Kuusisto Laaksonen Laine Laitinen Lampinen Lehtinen Lehto Lehtonen Leppänen Lindroos Luoma Makkonen Manninen Markkanen
            Martikainen Mattila Miettinen Mikkola Mustonen Mäkelä Mäkinen Määttä Nevalainen Nieminen Niskanen Nurmi Nykänen Oksanen Ojala Paavola Partanen
            Pelkonen Peltola Peltonen Pitkänen Pulkkinen Puolakka Rantala Rantanen Rautio Rissanen Ruotsalainen Saarela Saarinen Salmi Salminen Salo
            Salonen Savolainen Seppälä Sihvonen Sillanpää Suominen Tanskanen Toivonen Tolvanen Tuominen Turunen Uotila Vainio Valkonen Vartiainen Virtanen
            Väisänen Väänänen Ylönen
            """));

    public static Names Swedish { get; } = new(
        Words("""
            Agneta Ann-Sofie Anna Annika Astrid Barbro Benita Birgitta Camilla Carita Carola Catharina Christina Elin Ellen Emma Erika Eva Frida Gun Gunilla
            Hedvig Ida Ingrid Jenny Johanna Josefin Karin Katarina Kerstin Linda Lisbeth Lotta Maj-Britt Malin Margareta Maria Marianne Mikaela Monica Nina
            Pamela Pia Sandra Solveig Susanne Tove Ulla-Maj Viveca Yvonne
            Alf Anders André Axel Benjamin Bengt Bjarne Bo Börje Christer Christian Dan Daniel Emil Erik Filip Fredrik Göran Gustav Hans Henrik Håkan Jan-Erik
            Johan John Jonas Karl-Johan Kenneth Kim Kjell Lars Leif Magnus Marcus Mats Mikael Nils Oscar Patrik Per-Erik Peter Ralf Robin Rolf Sebastian
            Stefan Sven Tom Tomas Ulf Viktor
            """),
        Words("""
            Ahlfors Ahlqvist Andersson Backman Berg Berglund Bergman Björklund Blomqvist Boström Eklund Ekholm Ekström Enberg Engblom Engström Eriksson
            Fagerholm Fagerström Forsman Forsström Friman Granholm Grönlund Grönroos Gustafsson Haglund Hellström Henriksson Holmberg Holmström Johansson
            Karlsson Kronqvist Källström Lassus Liljeström Lindberg Lindfors Lindholm Lindqvist Lindström Lundberg Lundqvist Mattsson Nordström Nybacka
            Nyberg Nygård Nylund Nyman Nyström Österberg Österholm Östman Rosenberg Sandberg Sandström Sjöberg Sjöblom Sjöström Skogström Söderholm
            Söderström Stenberg Ström Strömberg Sundqvist Sundström Svartström Wahlström Westerholm Westerlund Wikström
            """));

    /// <summary>Newcomers' families, one entry for each origin. Most use Finnish or English with the town.</summary>
    public static IReadOnlyList<Names> Newcomers { get; } =
    [
        new(Words("Oksana Olena Iryna Nataliia Yuliia Kateryna Andrii Dmytro Ivan Serhii"), Words("Kovalenko Shevchenko Bondarenko Melnyk Tkachenko Kravchenko Moroz")),
        new(Words("Ahmed Abdi Hassan Mohamed Yusuf Amina Fartun Hodan Khadija Sahra"), Words("Hassan Mohamed Ali Abdi Warsame Farah Omar Nur")),
        new(Words("Omar Khalid Mustafa Zaid Haider Layla Noor Zainab Rania Huda"), Words("Al-Saadi Kareem Jaber Al-Hadi Najim Mahdi Saleh")),
        new(Words("Liis Kadri Piret Triin Maarika Priit Tanel Margus Toomas Urmas"), Words("Tamm Saar Mägi Kask Kukk Rebane Ilves Pärn")),
        new(Words("Natalia Svetlana Elena Tatiana Irina Ludmila Galina Anastasia"), Words("Ivanova Petrova Sokolova Lebedeva Morozova Orlova")),
        new(Words("Thi Huong Linh Mai Lan Minh Tuan Hung Duc Quang"), Words("Nguyen Tran Pham Le Hoang Vu")),
        new(Words("Dilan Rojin Berivan Azad Serkan Emre Zeynep Elif Murat Deniz"), Words("Yilmaz Demir Kaya Aydin Ozturk Sahin")),
        new(Words("Priya Anjali Kavita Rahul Arjun Sanjay Vikram Neha"), Words("Sharma Patel Nair Iyer Gupta Menon")),
        new(Words("Emily Grace Hannah Daniel James Thomas Oliver Kate"), Words("Carter Hughes Bennett Foster Murray Walsh")),
    ];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
