package shop.argosy.liquid;

/** What ends a loop, or a round of it, early. */
public enum Interrupt {
    BREAK,
    CONTINUE
}
