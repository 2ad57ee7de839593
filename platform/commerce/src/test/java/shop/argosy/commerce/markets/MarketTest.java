package shop.argosy.commerce.markets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Problem;

class MarketTest {

    @Test
    void aLocaleIsServedByTheSameOrByOneOfItsLanguage() {
        Market market = market(List.of("en", "zh-CN"), List.of());
        assertEquals(Optional.of("zh-CN"), market.locale("zh-cn"));
        assertEquals(Optional.of("zh-CN"), market.locale("zh-TW"));
        assertEquals(Optional.of("en"), market.locale("en-GB"));
        assertEquals(Optional.empty(), market.locale("fr"));
        assertEquals("en", market.defaultLocale());
    }

    @Test
    void noCountriesStandForTheWholeWorld() {
        assertTrue(market(List.of("en"), List.of()).sellsTo("NZ"));
        assertTrue(market(List.of("en"), List.of("DE", "AT")).sellsTo("AT"));
        assertFalse(market(List.of("en"), List.of("DE", "AT")).sellsTo("NZ"));
    }

    @Test
    void settingsThatDoNotFitAreNamed() {
        var problem = assertThrows(Problem.class, () -> new ShopChange(" ", "Mars/Olympus", "nobody"));
        assertEquals(List.of("/name", "/time_zone", "/contact_email"), problem.errors().stream().map(Problem.FieldError::pointer).toList());
        assertEquals(new ShopChange("潮汐", "Asia/Shanghai", ""), new ShopChange(" 潮汐 ", "Asia/Shanghai", " "));
        assertEquals(List.of("/time_zone"), assertThrows(Problem.class, () -> new ShopChange(null, "+02:00", "a@b.example")).errors().stream().map(Problem.FieldError::pointer).toList());
    }

    private static Market market(List<String> locales, List<String> countries) {
        return new Market(UUID.randomUUID(), UUID.randomUUID(), "main", "Main", countries, locales, Currency.getInstance("EUR"), UUID.randomUUID(), true);
    }
}
