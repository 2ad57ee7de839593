package shop.argosy.commerce.inventory;

/** All that shoppers learn about stock. */
public enum Availability {
    AVAILABLE,
    /** One to five units are left. */
    LOW,
    SOLD_OUT
}
