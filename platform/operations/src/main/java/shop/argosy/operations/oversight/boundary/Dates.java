package shop.argosy.operations.oversight.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import shop.argosy.kernel.Problem;

/** Reads days as callers write them. */
final class Dates {

    private Dates() {
    }

    /** Null for a day that was not given. */
    static LocalDate read(String pointer, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(pointer, "A day looks like 2027-01-31.");
        }
    }
}
