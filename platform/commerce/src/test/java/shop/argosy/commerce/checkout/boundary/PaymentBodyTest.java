package shop.argosy.commerce.checkout.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.kernel.Problem;

class PaymentBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"/{x}", "/%zz", "/a|b", "/a#b", "/a?b=c#d", "/a\"b", "a", "//evil.example", "/\\evil.example", "https://evil.example/"})
    void what_is_no_path_in_the_shop_is_named_before_anything_is_held(String path) {
        var refused = assertThrows(Problem.class, () -> new PaymentBody("sandbox", null, path).request());
        assertEquals(List.of("/return_path"), refused.errors().stream().map(Problem.FieldError::pointer).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/checkout/return", "/pages/thanks?from=app&x=%20", "/de/checkout/zur%C3%BCck"})
    void a_path_is_taken_as_it_is(String path) {
        assertEquals(path, new PaymentBody("sandbox", null, path).request().backPath());
    }
}
