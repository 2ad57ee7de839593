package shop.argosy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void decimalsFollowTheCurrency() {
        assertEquals(new BigDecimal("19.99"), Money.of(1999, "EUR").toMajor());
        assertEquals(new BigDecimal("1999"), Money.of(1999, "JPY").toMajor());
        assertEquals(new BigDecimal("1.999"), Money.of(1999, "JOD").toMajor());
    }

    @Test
    void majorUnitsAreReadExactly() {
        assertEquals(Money.of(5000, "USD"), Money.ofMajor(new BigDecimal("50"), Currency.getInstance("USD")));
        assertEquals(Money.of(50, "JPY"), Money.ofMajor(new BigDecimal("50.00"), Currency.getInstance("JPY")));
        assertThrows(ArithmeticException.class, () -> Money.ofMajor(new BigDecimal("0.999"), Currency.getInstance("EUR")));
    }

    @Test
    void currenciesDoNotMix() {
        assertThrows(IllegalArgumentException.class, () -> Money.of(1, "EUR").plus(Money.of(1, "USD")));
    }

    @Test
    void overflowIsAnErrorAndNeverAWrongAmount() {
        assertThrows(ArithmeticException.class, () -> Money.of(Long.MAX_VALUE, "EUR").times(2));
    }
}
