package shop.argosy.storefront.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SkusTest {

    @Test
    void theKeyOfAStockKeepingUnitIsItsLettersAndDigits() {
        assertEquals("ab123x", Skus.key(" AB-12,3/x "));
        assertEquals("ab123x", Skus.key("ab 123 X"));
        assertEquals("ab-12,3/x", Skus.exact(" AB-12,3/x "));
    }

    @Test
    void localesFindTheFamilyOfTheirLanguage() {
        assertEquals(LanguageFamily.PORTUGUESE, LanguageFamily.of(Locale.forLanguageTag("pt-BR")));
        assertEquals(LanguageFamily.CHINESE, LanguageFamily.of(Locale.forLanguageTag("zh-Hant-TW")));
        assertEquals(LanguageFamily.GENERIC, LanguageFamily.of(Locale.forLanguageTag("ko")));
    }
}
