package shop.argosy.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DescriptionHtmlTest {

    @Test
    void structureStaysAndWhatActsGoes() {
        assertEquals("<p>Soft <b>wool</b></p>", DescriptionHtml.sanitise("<p onclick=\"steal()\">Soft <b>wool</b></p><script>steal()</script>"));
        assertEquals("<a>x</a>", DescriptionHtml.sanitise("<a href=\"javascript:steal()\">x</a>"));
        assertEquals("<img>", DescriptionHtml.sanitise("<img src=\"data:text/html,x\" onerror=\"steal()\">"));
        assertEquals("", DescriptionHtml.sanitise("<iframe src=\"https://evil.example\"></iframe><style>*{}</style>"));
    }

    @Test
    void linksWithinTheShopStayAsTheyAreWritten() {
        assertEquals("<a href=\"/pages/sizes\">Sizes</a>", DescriptionHtml.sanitise("<a href=\"/pages/sizes\">Sizes</a>"));
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = DescriptionHtml.sanitise("Fish & Chips <ul><li>1 < 2</ul>\n\n ");
        assertEquals("Fish &amp; Chips <ul><li>1 &lt; 2</li></ul>", once);
        assertEquals(once, DescriptionHtml.sanitise(once));
    }
}
