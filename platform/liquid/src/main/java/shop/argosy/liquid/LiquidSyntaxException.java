package shop.argosy.liquid;

/** The template is not Liquid. Thrown by parsing; a partial that is not Liquid is an error where it is rendered. */
public final class LiquidSyntaxException extends LiquidException {

    private static final long serialVersionUID = 1L;

    public LiquidSyntaxException(String reason) {
        super(reason);
    }

    @Override
    String prefix() {
        return "Liquid syntax error";
    }

    /** The same with a line, unless it has one. */
    public LiquidSyntaxException at(int line) {
        locate(line);
        return this;
    }

    /** The same with this line and with the markup in question after the reason. */
    public LiquidSyntaxException quoting(int line, String markup) {
        quote(line, markup);
        return this;
    }
}
