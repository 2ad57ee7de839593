package shop.argosy.storefront.themes.drops;

import java.util.Map;
import shop.argosy.liquid.Drop;

/** A drop that {@code | json} may show to scripts. */
public interface Described extends Drop {

    /** Its public properties; values are as in {@link Drop#get}. */
    Map<String, Object> description();
}
