package shop.argosy.storefront.themes.drops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;

/** A drop that {@code | json} shows to scripts: these properties of it, in this order. */
public interface Described extends Drop {

    List<String> described();

    default Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        described().forEach(property -> map.put(property, get(property)));
        return map;
    }
}
