package shop.argosy.commerce.shipping.internal;

import static shop.argosy.schema.default_schema.Tables.SHIPPING_METHOD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import shop.argosy.commerce.shipping.ShippingMethod;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.schema.default_schema.tables.records.ShippingMethodRecord;

/** Rows of shipping_method. */
public final class MethodRows {

    /** In the merchant's order. */
    public List<ShippingMethod> list(TenantTx tx, UUID marketId) {
        return tx.sql().selectFrom(SHIPPING_METHOD).where(SHIPPING_METHOD.MARKET_ID.eq(marketId), SHIPPING_METHOD.ARCHIVED_AT.isNull())
                .orderBy(SHIPPING_METHOD.POSITION, SHIPPING_METHOD.ID).fetch(MethodRows::read);
    }

    public Optional<ShippingMethod> find(TenantTx tx, UUID marketId, UUID id) {
        return tx.sql().selectFrom(SHIPPING_METHOD)
                .where(SHIPPING_METHOD.ID.eq(id), SHIPPING_METHOD.MARKET_ID.eq(marketId), SHIPPING_METHOD.ARCHIVED_AT.isNull()).fetchOptional(MethodRows::read);
    }

    public void insert(TenantTx tx, UUID marketId, int position, ShippingMethod method) {
        tx.sql().insertInto(SHIPPING_METHOD).set(SHIPPING_METHOD.ID, method.id()).set(SHIPPING_METHOD.MARKET_ID, marketId).set(SHIPPING_METHOD.POSITION, position)
                .set(SHIPPING_METHOD.NAME, method.name()).set(SHIPPING_METHOD.PROVIDER, method.provider()).set(SHIPPING_METHOD.CONFIG, JSONB.jsonb(Json.write(method.config())))
                .set(SHIPPING_METHOD.COUNTRIES, method.countries().toArray(String[]::new))
                .set(SHIPPING_METHOD.PROMISE_MIN_DAYS, method.promise().minDays()).set(SHIPPING_METHOD.PROMISE_MAX_DAYS, method.promise().maxDays())
                .onConflict(SHIPPING_METHOD.ID).doNothing().execute();
    }

    private static ShippingMethod read(ShippingMethodRecord row) {
        return new ShippingMethod(row.getId(), row.getName(), row.getProvider(), settings(Json.read(row.getConfig().data())), Arrays.asList(row.getCountries()),
                new ShippingMethod.Promise(row.getPromiseMinDays(), row.getPromiseMaxDays()));
    }

    private static Map<String, String> settings(JsonNode config) {
        var settings = new LinkedHashMap<String, String>();
        config.properties().forEach(setting -> settings.put(setting.getKey(), setting.getValue().asText()));
        return settings;
    }
}
