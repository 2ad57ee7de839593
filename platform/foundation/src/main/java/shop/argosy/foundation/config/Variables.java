package shop.argosy.foundation.config;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads variables and says clearly which one is missing or wrong, never what a secret contains. */
record Variables(Map<String, String> environment) {

    /** Empty when it is not set. */
    String optional(Variable variable) {
        return environment.getOrDefault(variable.variableName(), variable.fallback());
    }

    String text(Variable variable) {
        String value = optional(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + variable.variableName() + ": " + variable.meaning() + ".");
        }
        return value;
    }

    /** What commas part; empty when it is not set. */
    List<String> list(Variable variable) {
        return Arrays.stream(optional(variable).split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    int number(Variable variable) {
        try {
            return Integer.parseInt(text(variable));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(variable.variableName() + " must be a whole number.", e);
        }
    }

    boolean flag(Variable variable) {
        return switch (text(variable)) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw new IllegalStateException(variable.variableName() + " must be true or false.");
        };
    }

    URI uri(Variable variable) {
        return URI.create(text(variable));
    }
}
