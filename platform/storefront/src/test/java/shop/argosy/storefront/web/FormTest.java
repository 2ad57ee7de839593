package shop.argosy.storefront.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Problem;

class FormTest {

    private static final String URLENCODED = "application/x-www-form-urlencoded";

    @Test
    void fields_are_decoded_and_lists_keep_their_order() {
        Form form = Form.read(URLENCODED, "name=%E5%AE%89+Lee&updates%5B%5D=2&updates%5B%5D=0");
        assertEquals("安 Lee", form.text("name"));
        assertEquals(List.of("2", "0"), form.all("updates[]"));
    }

    @Test
    void a_script_may_send_the_same_as_json() {
        Form form = Form.read("application/json", "{\"quantity\": 3, \"updates\": [1, 2]}");
        assertEquals(3, form.quantity("quantity", 1, 1));
        assertEquals(List.of("1", "2"), form.all("updates[]"));
    }

    @Test
    void what_is_no_id_is_none() {
        assertEquals(Optional.empty(), Form.read(URLENCODED, "id=%27%20or%201").id("id"));
    }

    @Test
    void a_quantity_is_a_whole_number_within_its_range() {
        assertEquals(1, Form.read(URLENCODED, "").quantity("quantity", 1, 1));
        for (String wrong : new String[] {"-1", "1.5", "abc", "0", "1000001", "99999999999"}) {
            Problem problem = assertThrows(Problem.class, () -> Form.read(URLENCODED, "quantity=" + wrong).quantity("quantity", 1, 1));
            assertEquals("/quantity", problem.errors().getFirst().pointer());
        }
    }

    @Test
    void broken_percent_signs_are_refused() {
        assertEquals(400, assertThrows(Problem.class, () -> Form.read(URLENCODED, "q=%ZZ")).status());
    }
}
