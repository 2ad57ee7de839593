package shop.argosy.operations.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.people.staff.Passwords;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"password1", "p4ssw0rd", "1234567890", "12345678901234567890", "qwertyuiop", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabcabc", "iloveyou", "11111111"})
    void what_is_tried_first_is_refused(String password) {
        assertTrue(passwords.objection(password, "owner@example.com").orElse("").startsWith("This is one of the passwords that are tried first."), password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet-harbour-17", "correct horse battery staple", "海风轻轻吹过港口的灯塔", "Tr0ub4dor&3 and 1!2@3$5%", "4@8({[<69|!1l0$57+%2zx"})
    void others_will_do(String password) {
        assertEquals(Optional.empty(), passwords.objection(password, "owner@example.com"));
    }

    /** Of letters' lookalikes each may stand for itself or a letter, and the ways to read them multiply. */
    @Test
    void none_takes_longer_to_judge_than_some_are_to_keep() {
        passwords.objection("warm up, please", null);
        passwords.hash("warm up, please");
        long hashing = nanos(() -> passwords.hash("quiet-harbour-17"));
        long judging = nanos(() -> passwords.objection("4@8({[<69|!1l0$57+%2zx".repeat(4).substring(0, 72), null));
        assertTrue(judging < 10 * hashing, judging + " ns beside " + hashing + " ns for a hash");
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
