package shop.argosy.commerce.catalog.internal;

import shop.argosy.commerce.catalog.ProductAllowance;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.foundation.tenancy.TenantTx;

/** Which writes of a product need room: those after which it stands outside the archive and did not before. */
final class ProductRoom {

    private ProductAllowance allowance = ProductAllowance.UNLIMITED;

    void obey(ProductAllowance other) {
        allowance = other;
    }

    /** After the row of a new product was written. */
    void forNew(TenantTx tx, ProductFields written) {
        if (written.status() != ProductStatus.ARCHIVED) {
            allowance.takeOne(tx);
        }
    }

    /** After the row of a known product was written. */
    void forChange(TenantTx tx, ProductPlan plan) {
        if (plan.present().status() == ProductStatus.ARCHIVED) {
            forNew(tx, plan.wanted());
        }
    }
}
