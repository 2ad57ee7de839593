package shop.argosy.operations.exchange.internal.csv;

/** Follows the quotation marks of one record over its lines, as the parser will, to find where the record ends. */
final class QuotationMarks {

    enum Place { FIELD_START, UNQUOTED, QUOTED, AFTER_QUOTE, BROKEN }

    private final char separator;
    private Place place = Place.FIELD_START;

    QuotationMarks(char separator) {
        this.separator = separator;
    }

    /** {@code QUOTED}: the record goes on in the next line. {@code BROKEN}: no parser could read it. */
    Place after(String line) {
        if (place != Place.QUOTED) {
            place = Place.FIELD_START;
        }
        for (int i = 0; i < line.length() && place != Place.BROKEN; i++) {
            char c = line.charAt(i);
            if (place == Place.QUOTED && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                i++;
            } else {
                place = next(c);
            }
        }
        return place;
    }

    private Place next(char c) {
        return switch (place) {
            case FIELD_START -> c == '"' ? Place.QUOTED : c == separator ? Place.FIELD_START : Place.UNQUOTED;
            case UNQUOTED -> c == separator ? Place.FIELD_START : Place.UNQUOTED;
            case QUOTED -> c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            case AFTER_QUOTE -> c == separator ? Place.FIELD_START : c == ' ' ? Place.AFTER_QUOTE : Place.BROKEN;
            case BROKEN -> Place.BROKEN;
        };
    }
}
