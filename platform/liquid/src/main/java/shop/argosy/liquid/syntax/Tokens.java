package shop.argosy.liquid.syntax;

/** Cuts a template into pieces. Each piece is a part of {@link #source()} between start and end. */
interface Tokens {

    /** Goes to the next piece; false at the end. */
    boolean next();

    String source();

    int start();

    int end();

    /** The line after the current piece, counted from 1. */
    int line();

    /** True where each piece is a line inside of a {@code liquid} tag. */
    boolean areLines();
}
