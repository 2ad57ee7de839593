package shop.argosy.plugin.shipping;

import java.util.Optional;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.settings.Settings;
import shop.argosy.plugin.settings.SettingsSchema;

/** Prices a delivery. Instances are shared by all threads and shops and answer without waiting. */
public interface ShippingRateProvider {

    /** Lower-case letters, digits and hyphens; stored with each shipping method: never change it. */
    String id();

    /** What a merchant sets for one shipping method. */
    SettingsSchema settings();

    /** @return the price in the currency of the parcel's total; empty when such a parcel is not carried */
    Optional<Money> rate(Parcel parcel, Settings settings);
}
