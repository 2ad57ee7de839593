package shop.argosy.storefront.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyFormatTest {

    @Test
    void euros_in_germany_have_a_comma_and_the_sign_behind() {
        assertEquals("1.234,50\u00a0€", format("de", "DE", "EUR").money(123450));
    }

    @Test
    void yen_have_no_decimals() {
        assertEquals("¥1,999", format("en", "JP", "JPY").money(1999));
        assertEquals("1,999", format("en", "JP", "JPY").withoutCurrency(1999));
    }

    @Test
    void dinars_of_jordan_have_three_decimals() {
        assertEquals("JOD\u00a01.999", format("en", "JO", "JOD").money(1999));
    }

    @Test
    void arabic_is_written_with_western_digits_and_from_the_right() {
        assertEquals("\u200f1,234.50\u00a0د.إ.\u200f", format("ar", "AE", "AED").money(123450));
        assertEquals("\u200f1.999\u00a0د.أ.\u200f", format("ar", "JO", "JOD").money(1999));
    }

    @Test
    void a_foreign_sign_stays_together_in_a_line_that_runs_from_the_right() {
        assertEquals("\u200f208.00\u00a0\u200eCN¥\u200e", format("ar", "CN", "CNY").money(20800));
        assertEquals("\u200f12.00\u00a0\u200eUS$\u200e", format("ar", "US", "USD").withCurrency(1200));
        assertEquals("\u200f12.00\u00a0د.إ.\u200f", format("ar", "AE", "AED").withCurrency(1200));
        assertEquals("CN¥208.00", format("en", "CN", "CNY").withCurrency(20800));
    }

    @Test
    void chinese_tells_dollars_from_its_own_currency() {
        assertEquals("US$12.00", format("zh-CN", "US", "USD").money(1200));
        assertEquals("¥12.00", format("zh-CN", "CN", "CNY").money(1200));
    }

    @Test
    void whole_amounts_lose_their_zeros_and_others_keep_them() {
        MoneyFormat dollars = format("en", "US", "USD");
        assertEquals("$12", dollars.withoutTrailingZeros(1200));
        assertEquals("$12.50", dollars.withoutTrailingZeros(1250));
    }

    @Test
    void the_code_is_added_once() {
        assertEquals("$12.00\u00a0USD", format("en", "US", "USD").withCurrency(1200));
        assertEquals("JOD\u00a01.200", format("en", "JO", "JOD").withCurrency(1200));
    }

    @Test
    void a_sign_of_one_currency_alone_needs_no_code() {
        assertEquals("12,00\u00a0€", format("de", "DE", "EUR").withCurrency(1200));
        assertEquals("¥12.00", format("zh-CN", "CN", "CNY").withCurrency(1200));
        assertEquals("¥1,200\u00a0JPY", format("en", "JP", "JPY").withCurrency(1200));
    }

    @Test
    void a_debt_keeps_its_sign() {
        assertEquals("\u2212$0.05", format("en", "US", "USD").money(-5));
        assertEquals("\u200f\u200e\u22125.00\u00a0د.إ.\u200f", format("ar", "AE", "AED").money(-500));
    }

    private static MoneyFormat format(String language, String country, String currency) {
        return new MoneyFormat(language, country, Currency.getInstance(currency));
    }
}
