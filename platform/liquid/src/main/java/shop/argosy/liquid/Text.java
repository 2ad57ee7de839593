package shop.argosy.liquid;

/** What stands between the tags. */
public final class Text extends Node {

    private final String text;

    public Text(String text, int line) {
        super(line);
        this.text = text;
    }

    @Override
    public void render(Context context, Output output) {
        output.append(text);
    }
}
