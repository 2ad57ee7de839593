package shop.argosy.liquid;

/**
 * An error that a designer can understand, with the place where it happened. Its message is the reference
 * implementation's where that has one: {@code Liquid error (product line 3): divided by 0}.
 */
public class LiquidException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private String template;
    private int line;
    private String markup = "";

    public LiquidException(String reason) {
        this(reason, null);
    }

    public LiquidException(String reason, Throwable cause) {
        super(reason, cause, false, false);
        this.reason = reason;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }

    /** The line, counted from 1, or 0 while it is not known. */
    public int line() {
        return line;
    }

    /** The name of the template or partial, or null for one without a name. */
    public String template() {
        return template;
    }

    @Override
    public String getMessage() {
        StringBuilder message = new StringBuilder(prefix());
        if (line > 0) {
            message.append(" (");
            if (template != null) {
                message.append(template).append(' ');
            }
            message.append("line ").append(line).append(')');
        }
        message.append(": ").append(reason);
        return markup.isEmpty() ? message.toString() : message.append(' ').append(markup).toString();
    }

    String prefix() {
        return "Liquid error";
    }

    /** False for what ends the whole render. */
    boolean containable() {
        return true;
    }

    /** False for what is only collected and leaves no trace in the output. */
    boolean visible() {
        return true;
    }

    final void locate(String templateName, int lineNumber) {
        if (template == null) {
            template = templateName;
        }
        locate(lineNumber);
    }

    final void locate(int lineNumber) {
        if (line == 0) {
            line = lineNumber;
        }
    }

    final void quote(int lineNumber, String context) {
        line = lineNumber;
        markup = context;
    }

    final void nameTemplate(String name) {
        template = name;
    }
}
