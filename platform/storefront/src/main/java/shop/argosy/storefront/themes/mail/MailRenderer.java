package shop.argosy.storefront.themes.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderFile;
import shop.argosy.commerce.orders.OrderFiles;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.drops.OrderDrop;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.PageRenderer;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.themes.page.Visits;

/** Writes the mails about an order from the theme's {@code mails/}: subject, three dashes, HTML. */
@ApplicationScoped
public class MailRenderer {

    private static final String DASHES = "---";

    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Visits visits;
    private final Orders orders;
    private final OrderFiles files;

    @Inject
    public MailRenderer(Tenants tenants, TenantDirectory directory, Visits visits, Orders orders, OrderFiles files) {
        this.tenants = tenants;
        this.directory = directory;
        this.visits = visits;
        this.orders = orders;
        this.files = files;
    }

    /** For CDI's proxy alone. */
    protected MailRenderer() {
        this(null, null, null, null, null);
    }

    /**
     * Not inside a transaction.
     *
     * @param kind {@code order_confirmation, shipment, refund, cancellation}
     * @param subjectId the shipment or refund that the mail is about, else the order
     * @throws IllegalStateException where the theme's mail cannot be rendered
     */
    public RenderedMail render(Tenant tenant, String kind, String locale, UUID orderId, UUID subjectId) {
        String origin = directory.storefrontUrl(tenant);
        return tenants.in(tenant, tx -> write(visits.outside(tx, origin, locale), kind, file(tx, orderId), subjectId));
    }

    private OrderFile file(TenantTx tx, UUID orderId) {
        Order order = orders.byId(tx, orderId).orElseThrow();
        return files.byToken(tx, order.token());
    }

    /** The mail of that kind about that order. */
    static RenderedMail write(Visit visit, String kind, OrderFile file, UUID subjectId) {
        var page = new PageObjects("mail", file.order().path(), "", "", objects(visit, file, subjectId));
        String source = PageRenderer.file(visit, "mails/" + kind, page);
        int dashes = source.indexOf(DASHES);
        if (dashes < 0) {
            throw new IllegalStateException("The theme's mail " + kind + " has no line of three dashes after its subject");
        }
        String subject = Jsoup.parseBodyFragment(source.substring(0, dashes)).text().replaceAll("\\s+", " ").strip();
        String html = page(visit, subject, source.substring(dashes + DASHES.length()).strip());
        return new RenderedMail(subject, html, PlainText.of(html));
    }

    private static Map<String, Object> objects(Visit visit, OrderFile file, UUID subjectId) {
        OrderDrop order = OrderDrop.of(visit, file);
        var objects = new HashMap<String, Object>();
        objects.put("order", order);
        file.shipments().stream().filter(shipment -> shipment.id().equals(subjectId)).findFirst()
                .ifPresent(shipment -> objects.put("fulfillment", order.fulfillment(shipment)));
        refund(file, subjectId).ifPresent(refund -> objects.put("refund", order.refund(refund)));
        return objects;
    }

    /** The refund that the mail is about, or that a mail about the cancelled order tells of too. */
    private static Optional<Refund> refund(OrderFile file, UUID subjectId) {
        UUID id = subjectId != null && subjectId.equals(file.order().id()) ? file.cancellation().map(Cancellation::refundId).orElse(null) : subjectId;
        return file.refunds().stream().filter(refund -> refund.id().equals(id)).findFirst();
    }

    private static String page(Visit visit, String subject, String body) {
        String language = " lang=\"" + visit.locale() + "\" dir=\"" + visit.place().direction() + "\"";
        return "<!doctype html><html" + language + "><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + Html.escape(subject) + "</title></head><body style=\"margin:0\"><div role=\"main\"" + language + ">" + body + "</div></body></html>";
    }
}
