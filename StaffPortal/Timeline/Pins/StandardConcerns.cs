using StaffPortal.Texts;

namespace StaffPortal.Timeline.Pins;

/// <summary>What every department begins with; each may change its own.</summary>
public static class StandardConcerns
{
    public static IReadOnlyList<ConcernTerms> All { get; } =
    [
        new("fall", new("Kaatuminen", "Fall", "Fall"), 3,
            ["kaatua", "kaadu*", "kaatuminen", "liukastua", "kompastua", "lattialta löytyi", "putosi sängystä", "löytyi lattialta", "makasi lattialla"],
            ["ramla", "falla omkull", "halka", "snubbla", "låg på golvet", "föll"],
            ["fell", "fall", "slipped", "tripped", "found on the floor", "on the floor"]),
        new("emergency", new("Hätätilanne", "Nödläge", "Emergency"), 3,
            ["ambulanssi", "hätäkeskus", "112", "päivystys", "ensihoito", "tajuton", "elvytys", "kouristaa"],
            ["ambulans", "nödcentralen", "112", "jouren", "akuten", "medvetslös", "kramper"],
            ["ambulance", "emergency", "112", "unconscious", "seizure"]),
        new("injury", new("Vamma", "Skada", "Injury"), 2,
            ["murtuma", "haava", "mustelma", "verenvuoto", "vuotaa verta", "palovamma", "aivotärähdys", "ruhje"],
            ["fraktur", "sår", "blåmärke", "blöder", "brännskada", "hjärnskakning"],
            ["fracture", "wound", "bruise", "bleeding", "burn", "concussion"]),
        new("illness", new("Äkillinen vointi", "Akut försämring", "Sudden illness"), 2,
            ["hengenahdistus", "rintakipu", "huimaus", "pyörtyä", "sekava", "sekavuus", "halvausoire", "oksentaa", "kuume", "yleiskunto laskenut"],
            ["andnöd", "bröstsmärta", "yrsel", "svimma", "förvirrad", "kräks", "feber", "nedsatt allmäntillstånd"],
            ["breathless", "chest pain", "dizzy", "fainted", "confused", "vomiting", "fever"]),
        new("medicine", new("Lääkepoikkeama", "Läkemedelsavvikelse", "Medicine error"), 3,
            ["lääkevirhe", "väärä lääke", "lääkkeet unohtuneet", "kaksinkertainen annos", "yliannostus", "lääkkeet ottamatta", "lääkepoikkeama"],
            ["läkemedelsfel", "fel medicin", "överdos", "dubbel dos", "glömt medicinen"],
            ["medication error", "wrong medicine", "overdose", "double dose"]),
        new("violence", new("Väkivalta tai uhka", "Våld eller hot", "Violence or threat"), 3,
            ["väkivalta", "uhkailla", "uhata", "löi", "pahoinpitely", "pelkää kotona", "kaltoinkohtelu", "puukko"],
            ["våld", "hota", "slog", "misshandel", "rädd hemma", "vanvård", "kniv"],
            ["violence", "threatened", "hit", "assault", "abuse", "knife"]),
        new("self-harm", new("Itsetuhoisuus", "Självdestruktivitet", "Self-harm"), 3,
            ["itsetuhoinen", "itsemurha", "ei halua elää", "viiltelee", "haluaa kuolla"],
            ["självmord", "självskada", "vill inte leva", "vill dö"],
            ["suicide", "self-harm", "wants to die"]),
        new("lost", new("Kadonnut tai ei tavoiteta", "Försvunnen eller inte anträffbar", "Missing or not reached"), 3,
            ["kadonnut", "karannut", "ei avannut ovea", "ei tavoitettu", "eksyä", "harhailla"],
            ["försvunnen", "rymt", "öppnade inte", "inte anträffad", "gått vilse"],
            ["missing", "did not open", "not reached", "wandered"]),
        new("care", new("Huoli hoivasta", "Oro för omsorgen", "Concern for care"), 2,
            ["huoli-ilmoitus", "heitteillä", "laiminlyönti", "nälkäinen", "kylmissään", "lastensuojelu", "hoitamatta"],
            ["orosanmälan", "försummad", "hungrig", "frusen", "barnskydd"],
            ["neglect", "hungry", "welfare report", "child protection"]),
        new("fire", new("Palo tai kaasu", "Brand eller gas", "Fire or gas"), 3,
            ["tulipalo", "savua", "palohälytin", "liesi päälle", "kaasuvuoto", "syttyä"],
            ["brand", "rök", "brandvarnare", "spisen på", "gasläcka"],
            ["fire", "smoke", "stove left on", "gas leak"]),
        new("allergy", new("Allergia", "Allergi", "Allergy"), 2,
            ["allergia", "allerginen", "anafylaksia", "yliherkkyys"], ["allergi", "allergisk", "anafylaxi", "överkänslig"], ["allergy", "allergic", "anaphylaxis"]),
        new("substance", new("Päihteet", "Missbruk", "Substance use"), 2,
            ["humalassa", "päihtynyt", "juopunut", "huumeet", "päihteet"], ["berusad", "onykter", "droger", "missbruk"], ["drunk", "intoxicated", "drugs"]),
        new("access", new("Pääsy kotiin", "Tillträde", "Access to the home"), 1,
            ["avainsäilö", "avain kadonnut", "ovi lukossa", "ei päästy sisään"], ["nyckelskåp", "nyckel försvunnen", "kom inte in"], ["key safe", "lost key", "locked out"]),
    ];

    /// <summary>What a measurement is when it calls for somebody; the bounds Finnish home care works with.</summary>
    public static bool IsAlarming(Quantity quantity, decimal value) => quantity switch
    {
        Quantity.Systolic => value is >= 180 or <= 90,
        Quantity.Diastolic => value >= 110,
        Quantity.Pulse => value is >= 130 or <= 40,
        Quantity.Temperature => value is >= 39 or <= 35,
        Quantity.Glucose => value is >= 20 or < 4,
        Quantity.OxygenSaturation => value <= 90,
        Quantity.Pain => value >= 7,
        _ => false,
    };
}
