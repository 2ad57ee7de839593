package shop.argosy.adapters.rates;

import java.util.Optional;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.settings.Setting;
import shop.argosy.plugin.settings.Settings;
import shop.argosy.plugin.settings.SettingsSchema;
import shop.argosy.plugin.shipping.Parcel;
import shop.argosy.plugin.shipping.ShippingRateProvider;

/** The same price for every parcel, whatever it weighs. */
public final class FlatRate implements ShippingRateProvider {

    @Override
    public String id() {
        return "flat";
    }

    @Override
    public SettingsSchema settings() {
        return SettingsSchema.of(Setting.amount("amount"));
    }

    @Override
    public Optional<Money> rate(Parcel parcel, Settings settings) {
        return Optional.of(new Money(settings.amount("amount"), parcel.total().currency()));
    }
}
