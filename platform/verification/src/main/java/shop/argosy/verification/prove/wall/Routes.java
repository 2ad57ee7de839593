package shop.argosy.verification.prove.wall;

import static shop.argosy.verification.prove.wall.Route.account;
import static shop.argosy.verification.prove.wall.Route.buyer;
import static shop.argosy.verification.prove.wall.Route.open;
import static shop.argosy.verification.prove.wall.Route.staff;
import static shop.argosy.verification.prove.wall.Route.webhook;

import java.util.List;

/** One line for every route. A test compares it with what the server registers: a route without a line fails the build. */
final class Routes {

    static final List<Route> ALL = List.of(
            open("GET /platform"),
            open("GET /platform/{page}"),
            open("GET /platform/dashboard/{file}"),
            open("GET /platform/dashboard/assets/{file}"),
            open("GET /platform/health/ready"),
            open("GET /platform/payment-pages/{provider}/{path}"),
            open("POST /platform/payment-pages/{provider}/{path}"),
            open("GET /platform/api/v1/openapi.json"),
            open("GET /platform/api/v1/templates"),
            open("GET /platform/api/v1/countries"),
            open("GET /platform/api/v1/shop-addresses"),
            open("POST /platform/api/v1/signup"),
            open("POST /platform/api/v1/sessions"),
            account("GET /platform/api/v1/me"),
            open("DELETE /platform/api/v1/sessions/current"),

            staff("GET /platform/api/v1/shops/{shop}"),
            staff("PATCH /platform/api/v1/shops/{shop}", "{\"name\":\"Taken over\"}"),
            staff("GET /platform/api/v1/shops/{shop}/summary").quiet(),
            staff("GET /platform/api/v1/shops/{shop}/products"),
            staff("POST /platform/api/v1/shops/{shop}/products", "{\"title\":\"\"}"),
            staff("GET /platform/api/v1/shops/{shop}/products/{id}"),
            staff("PATCH /platform/api/v1/shops/{shop}/products/{id}", "{\"title\":\"Taken over\"}"),
            staff("POST /platform/api/v1/shops/{shop}/products/{id}/images", "no picture"),
            staff("PATCH /platform/api/v1/shops/{shop}/products/{id}/images/{image_id}", "{\"position\":0}"),
            staff("DELETE /platform/api/v1/shops/{shop}/products/{id}/images/{image_id}"),
            staff("PUT /platform/api/v1/shops/{shop}/variants/{id}/stock", "{\"on_hand\":-1}"),
            staff("GET /platform/api/v1/shops/{shop}/orders"),
            staff("GET /platform/api/v1/shops/{shop}/orders/{number}"),
            staff("POST /platform/api/v1/shops/{shop}/orders/{number}/shipments", "{\"lines\":[]}"),
            staff("POST /platform/api/v1/shops/{shop}/orders/{number}/refunds", "{\"lines\":[{\"line_id\":\"${lines.id}\",\"quantity\":0}],\"reason\":\"x\"}"),
            staff("POST /platform/api/v1/shops/{shop}/orders/{number}/cancellation", "{\"reason\":7}"),
            staff("GET /platform/api/v1/shops/{shop}/product-imports"),
            staff("POST /platform/api/v1/shops/{shop}/product-imports", "Handle\n"),
            staff("GET /platform/api/v1/shops/{shop}/product-imports/{id}"),
            staff("GET /platform/api/v1/shops/{shop}/product-exports").quiet(),

            open("GET /shop"),
            open("GET /shop/{path}"),
            open("GET /shop/search"),
            open("GET /shop/collections"),
            open("GET /shop/cart"),
            open("GET /shop/sitemap.xml"),
            open("GET /shop/robots.txt"),
            open("POST /shop/localization"),
            open("GET /shop/api/v1/openapi.json"),
            open("GET /shop/api/v1/products"),
            open("GET /shop/api/v1/search"),
            open("GET /shop/api/v1/search/suggestions"),
            open("GET /shop/cdn/theme/{theme}/{hash}/{file}"),
            open("GET /shop/cdn/platform/{hash}/{file}"),
            open("GET /shop/cdn/placeholder/{handle}.svg"),
            open("GET /shop/cdn/media/{folder}/{hash}.webp"),
            buyer("GET /shop/products/{handle}"),
            open("GET /shop/collections/{handle}"),
            buyer("GET /shop/pages/{handle}").empty(),
            buyer("GET /shop/orders/{token}"),
            buyer("GET /shop/cdn/images/{id}/{hash}.webp").quiet(),
            buyer("GET /shop/cdn/collections/{id}/{hash}.webp").empty(),
            buyer("GET /shop/api/v1/products/{handle}"),
            buyer("POST /shop/api/v1/carts", "{\"lines\":[{\"variant_id\":\"${variants.id}\",\"quantity\":1}]}"),
            buyer("GET /shop/api/v1/carts/{id}"),
            buyer("PATCH /shop/api/v1/carts/{id}", "{\"email\":\"nobody\"}"),
            buyer("GET /shop/api/v1/carts/{id}/shipping-methods").quiet(),
            buyer("POST /shop/api/v1/carts/{id}/payments", "{\"provider\":7}"),
            buyer("GET /shop/api/v1/carts/{id}/payments/{payment_id}"),
            buyer("POST /shop/api/v1/carts/{id}/order", "{\"payment_id\":\"${payments.payment_id}\",\"total\":\"x\"}"),
            buyer("POST /shop/cart/add", "id=${variants.id}&quantity=1"),
            open("POST /shop/cart/change"),
            open("POST /shop/cart"),
            open("GET /shop/checkout"),
            open("POST /shop/checkout"),
            open("GET /shop/checkout/payment"),
            open("POST /shop/checkout/payment"),
            open("GET /shop/checkout/return"),
            open("GET /shop/checkout/wait"),
            open("GET /shop/checkout/tokens.css"),
            webhook("POST /shop/api/v1/payment-webhooks/{provider}"));

    private Routes() {
    }
}
