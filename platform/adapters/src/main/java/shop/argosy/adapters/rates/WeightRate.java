package shop.argosy.adapters.rates;

import java.util.Optional;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.settings.Setting;
import shop.argosy.plugin.settings.Settings;
import shop.argosy.plugin.settings.SettingsSchema;
import shop.argosy.plugin.shipping.Parcel;
import shop.argosy.plugin.shipping.ShippingRateProvider;

/** A base price and an amount for each begun kilogram: {@code base + per_kilogram * ceil(grams / 1000)}. */
public final class WeightRate implements ShippingRateProvider {

    @Override
    public String id() {
        return "weight";
    }

    @Override
    public SettingsSchema settings() {
        return SettingsSchema.of(Setting.amount("base"), Setting.amount("per_kilogram"));
    }

    @Override
    public Optional<Money> rate(Parcel parcel, Settings settings) {
        long kilograms = Math.ceilDiv(parcel.weightGrams(), 1000L);
        var weighed = new Money(settings.amount("per_kilogram"), parcel.total().currency()).times(kilograms);
        return Optional.of(weighed.plus(new Money(settings.amount("base"), parcel.total().currency())));
    }
}
