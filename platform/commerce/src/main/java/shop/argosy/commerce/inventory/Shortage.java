package shop.argosy.commerce.inventory;

import java.util.UUID;

/** A line of the problem {@code sold-out}. {@code available} is never below zero. */
public record Shortage(UUID variantId, long requested, long available) {
}
