package shop.argosy.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.argosy.local.LiveProcess;

class StateTest {

    @TempDir
    Path folder;

    @Test
    void a_process_is_remembered_across_restarts_until_it_is_forgotten() {
        Path file = folder.resolve("state.properties");
        new State(file).remember(new LiveProcess("mail", 12, 3456));
        assertEquals(new LiveProcess("mail", 12, 3456), new State(file).process("mail").orElseThrow());
        new State(file).forget("mail");
        assertTrue(new State(file).process("mail").isEmpty());
    }

    @Test
    void secrets_are_made_once_and_only_their_owner_may_read_them() throws Exception {
        String key = new Secrets(folder).key("master-key");
        assertEquals(32, Base64.getDecoder().decode(key).length);
        assertEquals(key, new Secrets(folder).key("master-key"));
        assertNotEquals(key, new Secrets(folder).key("another"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
    }

    @Test
    void a_spoken_password_has_three_groups_of_letters_that_cannot_be_confused() {
        assertTrue(new Secrets(folder).spoken("demo").matches("([a-hjkmnp-z2-9]{5}-){2}[a-hjkmnp-z2-9]{5}"));
    }
}
