package shop.argosy.liquid.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every attack ends within 300 ms of CPU time, in a heap with 64 MB to spare, and never by an error of the machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTemplatesTest {

    private static final int MILLISECONDS = 300;

    /** The attacks' own data and the machine take 34 MB before the first attack. */
    private static final String HEAP = "-Xmx98m";

    private record Attack(long milliseconds, String name, String result) {}

    private List<Attack> attacks;

    @BeforeAll
    void attack() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), HostileRun.class.getName())
                .redirectErrorStream(true)
                .start();
        attacks = new ArrayList<>();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the attacks go on");
        for (String line : lines) {
            String[] fields = line.split("\t", 3);
            assertEquals(3, fields.length, () -> "not the result of an attack: " + line + " in " + lines);
            attacks.add(new Attack(Long.parseLong(fields[0]), fields[1], fields[2]));
        }
        assertEquals(0, process.exitValue());
    }

    @Test
    void everyAttackEnds() {
        assertEquals(HostileTemplates.all().size(), attacks.size());
    }

    @Test
    void noAttackTakesLong() {
        List<Attack> slow = attacks.stream().filter(attack -> attack.milliseconds > MILLISECONDS).toList();
        assertEquals(List.of(), slow);
    }

    @Test
    void noAttackMeetsAnErrorThatNobodyThoughtOf() {
        List<Attack> internal = attacks.stream().filter(attack -> attack.result.contains(": internal")).toList();
        assertEquals(List.of(), internal);
    }

    @Test
    void designersReadWhatIsWrong() {
        assertEquals("Liquid error (page line 1): Memory limits exceeded: it takes more than 1,000,000 steps;"
                + " look for loops inside loops", result("loops empty"));
        assertEquals("Liquid error (page line 1): Memory limits exceeded: its filters and captures build more than"
                + " 16,000,000 bytes of text", result("append"));
        assertEquals("Liquid error (page line 1): Memory limits exceeded: it makes lists of more than"
                + " 200,000 elements", result("concat"));
        assertEquals("Liquid error (page line 1): Memory limits exceeded: it writes more than 4,000,000 characters",
                result("output"));
        assertEquals("Liquid error: Nesting too deep", result("5000 ifs"));
        assertEquals("Liquid syntax error: Template is longer than 1000000 characters", result("10MB"));
    }

    private String result(String name) {
        return attacks.stream().filter(attack -> attack.name.equals(name)).findFirst().orElseThrow().result;
    }
}
