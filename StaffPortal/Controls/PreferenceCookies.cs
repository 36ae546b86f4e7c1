using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>A person's choices in cookies, so that the first byte of a page is in the right language and theme, before anybody has signed in.</summary>
public static class PreferenceCookies
{
    public const string Language = "sp-language";
    public const string Theme = "sp-theme";
    public const string Density = "sp-density";
    public const string Keys = "sp-keys";
    public const string Sound = "sp-sound";

    /// <summary>Written by <c>js/theme.js</c>: what "as the computer is set" came to.</summary>
    public const string Scheme = "sp-scheme";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>The choices of a request; where there is none, the browser's language or else Finnish.</summary>
    public static Preferences Read(HttpRequest request)
    {
        var cookies = request.Cookies;
        return new(
            Cultures.Parse(cookies[Language]) ?? Accepted(request) ?? Texts.Language.Fi,
            cookies[Theme] switch
            {
                "light" => ThemeChoice.Light,
                "dark" => ThemeChoice.Dark,
                _ => ThemeChoice.System,
            },
            cookies[Density] == "comfortable" ? Spacing.Comfortable : Spacing.Compact,
            cookies[Keys] != "off",
            cookies[Sound] == "on");
    }

    /// <summary>Keeps the choices in the browser. After sign-in call it with what the person's own record says.</summary>
    public static void Write(HttpResponse response, Preferences chosen)
    {
        var options = new CookieOptions
        {
            MaxAge = Kept,
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            Path = "/",
        };
        response.Cookies.Append(Language, Cultures.Tag(chosen.Language), options);
        response.Cookies.Append(Theme, Word(chosen.Theme), options);
        response.Cookies.Append(Density, Word(chosen.Spacing), options);
        response.Cookies.Append(Keys, Word(chosen.SingleKeys), options);
        response.Cookies.Append(Sound, Word(chosen.UrgentSound), options);
    }

    /// <summary>As it stands in cookies, forms and on the document: <c>dark</c>, <c>comfortable</c>.</summary>
    public static string Word<TChoice>(TChoice choice)
        where TChoice : struct, Enum => choice.ToString().ToLowerInvariant();

    /// <summary>As it stands in cookies, forms and on the document.</summary>
    public static string Word(bool isOn) => isOn ? "on" : "off";

    private static Language? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Cultures.Parse(language.Value.Value))
            .FirstOrDefault(language => language is not null);
}
