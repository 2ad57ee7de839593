package shop.argosy.storefront.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.search.internal.IndexWrite;
import shop.argosy.storefront.search.internal.SearchGateway;
import shop.argosy.storefront.search.internal.Visibility;

/** A shop's documents in the index that it shares with others. */
@ApplicationScoped
public class RemainingDocuments implements ShopRemains {

    private static final int AT_A_TIME = 500;

    private final SearchGateway gateway;

    @Inject
    public RemainingDocuments(SearchGateway gateway) {
        this.gateway = gateway;
    }

    /** For CDI's proxy alone. */
    protected RemainingDocuments() {
        this(null);
    }

    @Override
    public String what() {
        return "search_documents";
    }

    @Override
    public long count(Tenant shop) {
        gateway.settle(shop);
        return gateway.count(shop);
    }

    @Override
    public void remove(Tenant shop) {
        gateway.settle(shop);
        gateway.documents(shop, AT_A_TIME, found -> gateway.write(shop,
                found.stream().map(document -> new IndexWrite.Remove(document.productId(), document.locale(), document.version())).toList(), Visibility.AT_ONCE));
        gateway.settle(shop);
    }
}
