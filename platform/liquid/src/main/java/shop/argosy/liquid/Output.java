package shop.argosy.liquid;

import shop.argosy.liquid.value.CodePoints;

/** Where nodes write to: the page, or a capture. Counts what is written against the budget. */
public final class Output {

    private final StringBuilder text;
    private final Meter meter;
    private final boolean captured;

    private Output(StringBuilder text, Meter meter, boolean captured) {
        this.text = text;
        this.meter = meter;
        this.captured = captured;
    }

    static Output page(StringBuilder text, Meter meter) {
        return new Output(text, meter, false);
    }

    /** An output of its own, for text that becomes a value. */
    public static Output capture(Context context) {
        return new Output(new StringBuilder(), context.meter(), true);
    }

    public void append(String more) {
        charge(more.length());
        text.append(more);
    }

    public void append(char more) {
        charge(1);
        text.append(more);
    }

    public void append(long number) {
        charge(1);
        text.append(number);
    }

    private void charge(int characters) {
        if (captured) {
            meter.text(characters);
        } else {
            meter.output(characters);
        }
    }

    /** Characters written so far. */
    public int length() {
        return text.length();
    }

    /** Everything written so far. */
    public String text() {
        return text.toString();
    }

    boolean captured() {
        return captured;
    }

    /** The size in UTF-8 of what was written from that place on. */
    long bytesFrom(int start) {
        return CodePoints.bytes(text, start);
    }
}
