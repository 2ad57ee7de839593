package shop.argosy.operations.exchange;

import java.util.Locale;

/** How far an import is. {@code DONE}: readable and searchable. */
public enum ImportStatus {
    QUEUED, RUNNING, DONE, FAILED;

    /** As the API and the database write it: {@code queued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
