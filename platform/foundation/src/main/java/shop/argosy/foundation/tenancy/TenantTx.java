package shop.argosy.foundation.tenancy;

import org.jooq.DSLContext;
import shop.argosy.kernel.Tenant;

/**
 * One open transaction in one shop's schema. It ends with the work it was given to: never keep it.
 *
 * @param sql runs as the shop's own database role, which can reach nothing else
 */
public record TenantTx(Tenant tenant, DSLContext sql) {
}
