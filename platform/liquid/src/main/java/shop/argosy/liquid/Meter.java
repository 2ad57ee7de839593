package shop.argosy.liquid;

import java.util.concurrent.TimeUnit;

/**
 * Counts what one render uses and stops it at its limits. Every node asks for a step; filters and tags that do more
 * work than a node, or build text or lists, say so before they do it.
 */
public final class Meter {

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 512;

    private final Budget budget;
    private final long started = System.nanoTime();
    private final long nanosecondsAllowed;
    private final long stepsAllowed;
    private final long outputAllowed;
    private final long stringsAllowed;
    private final long elementsAllowed;
    private final long renderScoreAllowed;
    private final long assignScoreAllowed;

    private long stepsDrawn;
    private int stepsInHand;
    private long output;
    private long strings;
    private long elements;
    private long renderScore;
    private long assignScore;

    Meter(Budget budget) {
        this.budget = budget;
        Limits render = budget.perRender();
        Limits page = budget.perPage();
        Usage used = budget.used();
        stepsAllowed = Math.min(render.steps(), page.steps() - used.steps());
        nanosecondsAllowed = Math.min(
                TimeUnit.MILLISECONDS.toNanos(render.milliseconds()),
                TimeUnit.MILLISECONDS.toNanos(page.milliseconds()) - used.nanoseconds());
        outputAllowed = Math.min(render.outputCharacters(), page.outputCharacters() - used.outputCharacters());
        stringsAllowed = Math.min(render.stringBytes(), page.stringBytes() - used.stringBytes());
        elementsAllowed = Math.min(render.listElements(), page.listElements() - used.listElements());
        renderScoreAllowed = Math.min(render.renderScore(), page.renderScore() - used.renderScore());
        assignScoreAllowed = Math.min(render.assignScore(), page.assignScore() - used.assignScore());
    }

    /** One node, or work of about its size. */
    public void step() {
        if (--stepsInHand < 0) {
            drawSteps();
        }
    }

    /** Work worth many nodes. */
    public void steps(long count) {
        if (count <= stepsInHand) {
            stepsInHand -= (int) count;
            return;
        }
        stepsDrawn += count - stepsInHand;
        stepsInHand = 0;
        drawSteps();
    }

    private void drawSteps() {
        stepsInHand = 0;
        if (stepsDrawn >= stepsAllowed) {
            throw exceeded(Limit.STEPS, stepsAllowed);
        }
        lookAtTheClock();
        int drawn = (int) Math.min(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK, stepsAllowed - stepsDrawn);
        stepsDrawn += drawn;
        stepsInHand = drawn - 1;
    }

    /** Text that is about to be built, in UTF-16 units. Call it before building. */
    public void text(long characters) {
        strings += characters << 1;
        if (strings > stringsAllowed) {
            throw exceeded(Limit.STRINGS, stringsAllowed);
        }
        work(characters);
    }

    /** Reading through text without building any: about sixteen characters cost a step. */
    public void work(long characters) {
        if (characters >= 16) {
            steps(characters >> 4);
        }
    }

    /** Elements of a list that is about to be built. Call it before building. */
    public void elements(long count) {
        elements += count;
        if (elements > elementsAllowed || elements < 0) {
            throw exceeded(Limit.ELEMENTS, elementsAllowed);
        }
        steps(count);
    }

    void output(long characters) {
        output += characters;
        if (output > outputAllowed) {
            throw exceeded(Limit.OUTPUT, outputAllowed);
        }
    }

    void renderScore(int nodes) {
        renderScore += nodes;
        if (renderScore > renderScoreAllowed) {
            throw exceeded(Limit.RENDER_SCORE, renderScoreAllowed);
        }
    }

    /** Adds to the reference implementation's score of what is assigned. */
    public void assignScore(long size) {
        assignScore += size;
        if (assignScore > assignScoreAllowed) {
            throw exceeded(Limit.ASSIGN_SCORE, assignScoreAllowed);
        }
    }

    private void lookAtTheClock() {
        if (System.nanoTime() - started > nanosecondsAllowed) {
            throw exceeded(Limit.TIME, TimeUnit.NANOSECONDS.toMillis(nanosecondsAllowed));
        }
    }

    private static LimitExceeded exceeded(Limit limit, long allowed) {
        return new LimitExceeded(limit, Math.max(0, allowed));
    }

    void settle() {
        budget.settle(used());
    }

    Usage used() {
        return new Usage(
                stepsDrawn - stepsInHand, System.nanoTime() - started, output, strings, elements, renderScore, assignScore);
    }
}
