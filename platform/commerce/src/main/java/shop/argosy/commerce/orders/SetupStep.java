package shop.argosy.commerce.orders;

import shop.argosy.foundation.tenancy.TenantTx;

/** Something that a new merchant does once. Any feature may contribute its own as a bean. */
public interface SetupStep {

    /** {@code products}, {@code shipping}, {@code payment}, {@code first_order}, {@code design}. */
    String id();

    boolean done(TenantTx tx);
}
