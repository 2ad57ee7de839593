package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DescriptionDirectionTest {

    @Test
    void each_paragraph_runs_in_its_own_direction_and_nothing_else_changes() {
        assertEquals("<p dir=\"auto\">Blue &amp; <b>warm</b></p><ul><li dir=\"auto\">قميص</li></ul>", DescriptionHtml.inItsDirection("<p>Blue &amp; <b>warm</b></p><ul><li>قميص</li></ul>"));
        assertEquals("", DescriptionHtml.inItsDirection(""));
    }
}
