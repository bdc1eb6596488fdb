package org.throughline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"es-MX, es", "'es-419,en', es", "'en-US,es', en", "'pt-BR,es', es", "'zh,fr', en", "'fr,en,es', en"})
    void firstLanguageOfTheBrowserThatWeSpeak_isSpoken(String wanted, String spoken) {
        assertThat(Language.of(request(null, wanted)).getLanguage()).isEqualTo(spoken);
    }

    @Test
    void whatWasChosen_outweighsTheBrowser() {
        assertThat(Language.of(request("en", "es-MX"))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(request("es", "en-US"))).isEqualTo(Translations.SPANISH);
    }

    private static HttpServletRequest request(@Nullable String chosen, String wanted) {
        var locales =
                Arrays.stream(wanted.split(",")).map(Locale::forLanguageTag).toList();
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getCookies" ->
                        chosen == null ? null : new Cookie[] {new Cookie("throughline-language", chosen)};
                    case "getLocales" -> Collections.enumeration(locales);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
