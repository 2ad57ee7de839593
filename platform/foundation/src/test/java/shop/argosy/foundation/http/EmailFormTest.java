package shop.argosy.foundation.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmailFormTest {

    @Test
    void what_shoppers_have_fits() {
        var people = List.of("a@b.de", "o'brien+shop@mail.example.co.uk", "a..b@docomo.ne.jp", "\u7528\u6237@\u4f8b\u5b50.\u4e2d\u56fd", "x@xn--fsqu00a.xn--fiqs8s", "x@\u0909\u0926\u093e\u0939\u0930\u0923.\u092d\u093e\u0930\u0924", "1@2.de");
        assertEquals(people, people.stream().filter(EmailForm::fits).toList());
    }

    @Test
    void what_no_mail_server_of_a_shopper_has_does_not() {
        assertEquals(List.of(), List.of("a@b.de>", "a@[127.0.0.1]", "a@127.0.0.1", "a@localhost", "a@-b.de", "a@b-.de", "a@b..de", "a@b.de.", "a@b_c.de", "<a@b.de", "a b@c.de", "a@b@c.de", "@b.de", "a@", "a@b.de/x", "a@b.de?cc=x",
                "a".repeat(65) + "@b.de", "a@" + "b".repeat(64) + ".de").stream().filter(EmailForm::fits).toList());
    }
}
