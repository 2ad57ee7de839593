package shop.argosy.commerce.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.PostalAddress;

class AddressFormatTest {

    @Test
    void fieldsAreAskedInTheOrderOfTheCountry() {
        assertEquals(List.of("province", "city", "address1", "address2", "postal_code"), AddressFormat.of("CN").fields());
        assertEquals(List.of("postal_code", "province", "city", "address1", "address2"), AddressFormat.of("JP").fields());
        assertEquals(List.of("address1", "address2", "city", "province", "postal_code"), AddressFormat.of("US").fields());
        assertEquals(List.of("address1", "address2", "city", "postal_code"), AddressFormat.of("GB").fields());
        assertEquals(List.of("address1", "address2", "postal_code", "city"), AddressFormat.of("DE").fields());
        assertEquals(List.of("province", "city", "address1", "address2"), AddressFormat.of("AE").fields());
        assertEquals(List.of("address1", "address2", "city", "province", "postal_code"), AddressFormat.of("BR").fields());
    }

    @Test
    void whatACountryDoesNotUseIsNotNeededAndWhatItCallsOtherwiseHasItsWord() {
        assertFalse(AddressFormat.of("CN").needs("postal_code"));
        assertTrue(AddressFormat.of("CN").needs("province"));
        assertFalse(AddressFormat.of("DE").needs("province"));
        assertEquals(Optional.of("prefecture"), AddressFormat.of("JP").word("province"));
        assertEquals(Optional.of("zip"), AddressFormat.of("US").word("postal_code"));
        assertEquals(Optional.empty(), AddressFormat.of("DE").word("postal_code"));
    }

    @Test
    void everyCountryIsAskedForStreetAndCity() {
        for (String country : Locale.getISOCountries()) {
            List<String> fields = AddressFormat.of(country).fields();
            assertTrue(fields.containsAll(List.of("address1", "address2", "city")), country);
            assertTrue(!AddressFormat.of(country).needs("postal_code") || fields.contains("postal_code"), country);
            assertTrue(!AddressFormat.of(country).needs("province") || fields.contains("province"), country);
        }
    }

    @Test
    void parcelsAreLabelledAsTheCountryReadsThem() {
        assertEquals(List.of("中国", "200031", "上海市", "徐汇区淮海中路999号", "3楼", "李伟明"),
                lines(new PostalAddress("伟明", "李", null, "徐汇区淮海中路999号", "3楼", "上海市", "上海市", "200031", "CN", null), "中国"));
        assertEquals(List.of("Ada Byron", "999 Huaihai Road", "Shanghai 200031", "China"),
                lines(new PostalAddress("Ada", "Byron", null, "999 Huaihai Road", null, "Shanghai", "Shanghai", "200031", "CN", null), "China"));
        assertEquals(List.of("Ada Byron", "1 Main St", "New York, New York 10001"), AddressFormat.lines(new PostalAddress("Ada", "Byron", null, "1 Main St", null, "New York", "New York", "10001", "US", null), "en"));
        assertEquals(List.of("日本", "〒150-0001", "東京都渋谷区", "神宮前1-2-3", "山田花子"),
                lines(new PostalAddress("花子", "山田", null, "神宮前1-2-3", null, "渋谷区", "東京都", "150-0001", "JP", null), "日本"));
        assertEquals(List.of("Ada Byron", "Analytical Ltd", "12 Market Street", "San Francisco, CA 94107", "United States"),
                lines(new PostalAddress("Ada", "Byron", "Analytical Ltd", "12 Market Street", null, "San Francisco", "CA", "94107", "US", null), "United States"));
        assertEquals(List.of("Ada Byron", "Torstr. 1", "10119 Berlin", "Deutschland"), lines(new PostalAddress("Ada", "Byron", null, "Torstr. 1", null, "Berlin", null, "10119", "DE", null), "Deutschland"));
    }

    @Test
    void nothingThatWasToldIsLost() {
        assertEquals(List.of("Ada Byron", "Main St 1", "Dubai", "Dubai", "00000", "UAE"), lines(new PostalAddress("Ada", "Byron", null, "Main St 1", null, "Dubai", "Dubai", "00000", "AE", null), "UAE"));
        assertEquals(List.of("Ada Byron", "Torstr. 1", "Berlin", "BE", "Germany"), lines(new PostalAddress("Ada", "Byron", null, "Torstr. 1", null, "Berlin", "BE", null, "DE", null), "Germany"));
    }

    private static List<String> lines(PostalAddress address, String country) {
        return AddressFormat.lines(address, country, "en");
    }
}
