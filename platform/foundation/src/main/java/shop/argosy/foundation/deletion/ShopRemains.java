package shop.argosy.foundation.deletion;

import shop.argosy.kernel.Tenant;

/**
 * Something of a shop that lies outside its schema. A bean for every such kind, else it would outlive the shop. Called
 * for condemned shops alone, outside of transactions.
 */
public interface ShopRemains {

    /** In the plural, as the audit names it: {@code search_documents}. */
    String what();

    long count(Tenant shop);

    /** All of it. What is gone already does no harm. */
    void remove(Tenant shop);
}
