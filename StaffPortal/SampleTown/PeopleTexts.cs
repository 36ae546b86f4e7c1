namespace StaffPortal.SampleTown;

/// <summary>Families, schools, care.</summary>
static class PeopleTexts
{
    public static readonly ThemeTexts[] All =
    [
        new([TextTheme.Family, TextTheme.School],
            Details: new(
                ["Tavoitatte minut parhaiten kello 15 jälkeen.", "Voin lähettää todistuksen sähköpostilla.", "Olemme olleet tyytyväisiä henkilökuntaan, kiitos siitä.", "Toivomme vastausta tämän viikon aikana.", "Perheessä puhutaan suomea ja ruotsia.",
                    "Toinen huoltaja on samaa mieltä.", "Soitin jo kerran, ja minua neuvottiin kirjoittamaan teille.", "Asia on meille kiireinen."],
                ["Jag nås bäst efter klockan 15.", "Jag kan skicka intyget per e-post.", "Vi har varit nöjda med personalen, tack för det.", "Vi hoppas på svar den här veckan.", "Den andra vårdnadshavaren är av samma åsikt."],
                ["You can reach me best after 3 pm.", "We hope to hear from you this week."]),
            FollowUps: new(
                ["Hei, onko tästä jo tietoa?", "Unohdin sanoa, että asia koskee molempia lapsia.", "Voisitteko soittaa? Viestillä tätä on vaikea selittää."],
                ["Hej, finns det redan ett beslut?", "Jag glömde säga att det gäller båda barnen.", "Kan ni ringa? Det är svårt att förklara i ett meddelande."],
                ["Is there a decision yet?", "I forgot to say that this concerns both children."]),
            Notes: new(
                ["Johtaja vahvistaa asian huomenna.", "Kysytty yksiköstä, vastaavat tänään.", "Tieto oli liitetty väärälle lapselle, korjattu.", "Soitin huoltajalle, ei vastannut. Yritän uudestaan yhdeltä."],
                ["Föreståndaren bekräftar saken i morgon.", "Frågade enheten, de svarar i dag.", "Ringde vårdnadshavaren, inget svar. Försöker igen klockan ett."],
                ["Called the guardian, no answer."])),
        new([TextTheme.Care],
            Details: new(
                ["Soittakaa mieluiten aamupäivällä.", "Tavoittaa parhaiten puhelimella.", "Asia on meille tärkeä.", "Toivon vastausta vielä tänään.", "Viesti on parempi kuin soitto, kuulo on heikentynyt.", "Kiitos, että autatte."],
                ["Ring helst på förmiddagen.", "Jag nås bäst per telefon.", "Jag hoppas på svar ännu i dag.", "Betjäning på svenska, tack.", "Ett meddelande är bättre än ett samtal, hörseln är nedsatt."],
                ["Please call in the morning if you can.", "I hope to hear from you today."]),
            FollowUps: new(
                ["Onko asiasta jo tietoa?", "Kiitos, kun soititte. Jäämme odottamaan.", "Tilanne on ennallaan, alan olla väsynyt tähän.", "Kuka asiaa hoitaa, ja mistä hänet tavoittaa?"],
                ["Vet ni redan något?", "Tack för samtalet, vi väntar på besked.", "Vem sköter saken och hur når man henne?"],
                ["Do you have any news?"]),
            Notes: new(
                ["Soitin klo 12.40, vointi hyvä. Lisätty muistutus iltavuorolle.", "Omaiselle soitettu, lupasin palata perjantaihin mennessä.", "Ei vastannut puhelimeen, yritän uudestaan klo 15.", "Tiimissä puhuttu: katsotaan kokonaisuus ensi viikon palaverissa."],
                ["Ringde kl. 12.40, mår bra. Påminnelse lagd till kvällsskiftet.", "Ringde den anhöriga, lovade återkomma senast på fredag."],
                ["Called at 12.40, all well."])),
    ];
}
