package shop.argosy.liquid.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.Limits;

/** Renders a case a line from standard input to standard output, in order. */
public final class Main {

    /** A cold machine needs more time than a warm one; the other limits are the usual ones. */
    private static final Limits LIMITS = Limits.STANDARD.withMilliseconds(2_000);

    private final Environment environment = Environment.builder().limits(LIMITS).build();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Main main = new Main();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(JsonWriter.write(main.answer(line)));
                out.flush();
            }
        }
    }

    private Map<String, Object> answer(String line) {
        try {
            return Case.of(JsonReader.read(line)).answer(environment);
        } catch (IllegalArgumentException e) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", null);
            answer.put("error", e.getMessage());
            return answer;
        }
    }
}
