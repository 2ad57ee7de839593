package shop.argosy.operations.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.argosy.operations.signup.ShopAddress.Fault;

class ShopAddressTest {

    @Test
    void namesInAnyScriptGiveAnAddress() {
        assertEquals("hai-feng-cha-ju", ShopAddress.like("海风茶具"));
        assertEquals("cafe-muller", ShopAddress.like("Café Müller"));
        assertEquals("romaska", ShopAddress.like("Ромашка"));
        assertEquals("joes-tea-co", ShopAddress.like("Joe's  Tea & Co."));
        assertEquals("my-shop", ShopAddress.like("✨"));
    }

    @Test
    void aSuggestionIsAlwaysValid() {
        assertEquals("admin-shop", ShopAddress.like("Admin"));
        assertEquals("a-shop", ShopAddress.like("A"));
        assertEquals(40, ShopAddress.like("x".repeat(80)).length());
        assertEquals(Optional.empty(), ShopAddress.fault(ShopAddress.like("x".repeat(39) + " y " + "z".repeat(9))));
        assertEquals("x".repeat(37) + "-12", ShopAddress.numbered("x".repeat(40), 12));
    }

    @Test
    void whatIsNoAddressIsSaid() {
        assertEquals(Optional.of(Fault.INVALID), ShopAddress.fault("tea--house"));
        assertEquals(Optional.of(Fault.INVALID), ShopAddress.fault("茶"));
        assertEquals(Optional.of(Fault.INVALID), ShopAddress.fault("ab"));
        assertEquals(Optional.of(Fault.INVALID), ShopAddress.fault("Tea"));
        assertEquals(Optional.of(Fault.INVALID), ShopAddress.fault("-tea"));
        assertEquals(Optional.of(Fault.INVALID), ShopAddress.fault("a".repeat(41)));
        assertEquals(Optional.of(Fault.RESERVED), ShopAddress.fault("admin"));
        assertEquals(Optional.empty(), ShopAddress.fault("tea-house-9"));
    }
}
