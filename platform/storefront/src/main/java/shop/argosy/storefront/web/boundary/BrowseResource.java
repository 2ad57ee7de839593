package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.search.ProductSearch;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;
import shop.argosy.storefront.themes.drops.CollectionsDrop;
import shop.argosy.storefront.themes.drops.PageDrop;
import shop.argosy.storefront.themes.drops.ProductDrop;
import shop.argosy.storefront.themes.drops.SearchDrop;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.VisitRequest;
import shop.argosy.storefront.web.ShopPages;
import shop.argosy.storefront.web.Visitor;

/** The pages on which one looks around. */
@Path("/shop")
@RequestScoped
public class BrowseResource {

    private static final int LONGEST_DESCRIPTION = 300;

    @Inject
    Visitor visitor;
    @Inject
    ShopPages pages;
    @Inject
    ProductSearch search;

    @GET
    public Response home() {
        return pages.page(visitor, visit -> Optional.of(new PageObjects("index", "/", "", "", Map.of())));
    }

    @GET
    @Path("/products/{handle}")
    public Response product(@PathParam("handle") String handle) {
        return pages.page(visitor, visit -> Shelf.of(visit).byHandle(handle).map(shelved -> {
            ProductDrop product = ProductDrop.of(visit, shelved);
            return new PageObjects("product", "/products/" + handle, product.title(), summary(product.description()), Map.of("product", product));
        }));
    }

    @GET
    @Path("/collections/{handle}")
    public Response collection(@PathParam("handle") String handle, @QueryParam("sort_by") String sort) {
        return pages.page(visitor, visit -> Optional.ofNullable(CollectionsDrop.of(visit).get(handle)).map(collection ->
                new PageObjects("collection", "/collections/" + handle, collection.title(), summary(collection.description()),
                        Map.of("collection", collection.sortedBy(sort)))));
    }

    @GET
    @Path("/collections")
    public Response collections() {
        return collection(CollectionsDrop.ALL, null);
    }

    @GET
    @Path("/search")
    public Response search(@QueryParam("q") String terms) {
        String text = terms == null ? "" : terms.strip();
        int offset = (VisitRequest.page(visitor.parameter("page")) - 1) * SearchDrop.PAGE_SIZE;
        SearchResult found = search.search(visitor.tenant(), new SearchRequest(text, visitor.locale(), SearchDrop.PAGE_SIZE, offset));
        return pages.page(visitor, visit -> Optional.of(new PageObjects("search", "/search", text, "", Map.of("search",
                new SearchDrop(visit, text, found.productIds(), offset, found.total(), found.didYouMean())))));
    }

    @GET
    @Path("/pages/{handle}")
    public Response page(@PathParam("handle") String handle) {
        return pages.page(visitor, visit -> visit.sources().writings().pages().byHandle(visit.tx(), handle).map(found -> {
            PageDrop page = PageDrop.of(visit, found);
            return new PageObjects("page", "/pages/" + handle, page.title(), summary(page.content()), Map.of("page", page));
        }));
    }

    /** Whatever else somebody may type. */
    @GET
    @Path("/{path: .+}")
    public Response elsewhere(@PathParam("path") String path) {
        if (path.startsWith("api/")) {
            throw Problem.notFound("call of the API");
        }
        return pages.notFound(visitor);
    }

    private static String summary(String html) {
        String text = Jsoup.parseBodyFragment(html).text();
        return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_DESCRIPTION - 1))) + "…";
    }
}
