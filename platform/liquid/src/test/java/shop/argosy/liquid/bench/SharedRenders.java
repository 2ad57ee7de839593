package shop.argosy.liquid.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.Limits;
import shop.argosy.liquid.Partials;
import shop.argosy.liquid.Rendering;
import shop.argosy.liquid.Template;

/** One template shared by many threads, each with data of its own. */
public final class SharedRenders {

    private static final String PART = "<{% for tag in tags %}{{ tag }}{% cycle 'x', 'y' %}{% endfor %}{{ n | times: 2 }}>";
    private static final String PAGE = "{% assign x = n | plus: 1 %}{% capture c %}{{ x }}-{{ name | upcase }}{% endcapture %}"
            + "{{ c }}{% render 'part', tags: tags, n: n %}{% increment n %}{% if n > 5 %}big{% else %}small{% endif %}";

    /** A thread may have to wait long for its turn: the clock would end its render. */
    private static final Limits LIMITS = Limits.STANDARD.withMilliseconds(60_000);

    private final Environment environment = Environment.builder().limits(LIMITS).build();
    private final Template page = environment.parse("page", PAGE);
    private final Partials partials = Partials.of(environment, Map.of("part", PART));
    private final AtomicLong wrong = new AtomicLong();

    private SharedRenders() {}

    /** How many of so many renders by so many threads gave a wrong byte. */
    public static long wrong(int threads, int renders) throws InterruptedException {
        SharedRenders shared = new SharedRenders();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            running.add(Thread.ofPlatform().start(() -> shared.render(number, renders / threads)));
        }
        for (Thread thread : running) {
            thread.join();
        }
        return shared.wrong.get();
    }

    private void render(int number, int renders) {
        List<String> tags = List.of("t" + number, "u" + number, "v");
        Map<String, Object> data = Map.of("n", number, "name", "thread" + number, "tags", tags);
        String expected = (number + 1) + "-THREAD" + number + "<t" + number + "xu" + number + "yvx" + number * 2 + ">"
                + number + (number + 1 > 5 ? "big" : "small");
        for (int i = 0; i < renders; i++) {
            if (!page.render(new Rendering().data(data).partials(partials)).text().equals(expected)) {
                wrong.incrementAndGet();
            }
        }
    }
}
