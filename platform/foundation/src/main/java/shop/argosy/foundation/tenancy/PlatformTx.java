package shop.argosy.foundation.tenancy;

import org.jooq.DSLContext;

/** One open transaction in the platform schema. It ends with the work it was given to: never keep it. */
public record PlatformTx(DSLContext sql) {
}
