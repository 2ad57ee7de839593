package shop.argosy.foundation.openapi;

/** Whether a schema is of what callers send or of what they get. */
enum Direction {
    REQUEST, ANSWER
}
