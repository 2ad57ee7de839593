package shop.argosy.adapters.sandbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.adapters.sandbox.Entry.Kind;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.payment.Authorization;
import shop.argosy.plugin.payment.AuthorizationRequest;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Movement;
import shop.argosy.plugin.payment.MovementOutcome;
import shop.argosy.plugin.payment.PaymentKey;
import shop.argosy.plugin.payment.PaymentState;
import shop.argosy.plugin.payment.Refused;

/** What the sandbox does with money: every answer is an entry in the books first. */
final class Payments {

    private static final Duration LATE = Duration.ofSeconds(2);

    private final Books books;
    private final NoticeQueue queue;
    private final Clock clock;

    Payments(Books books, NoticeQueue queue, Clock clock) {
        this.books = books;
        this.queue = queue;
        this.clock = clock;
    }

    Authorization authorize(Merchant merchant, AuthorizationRequest request, String outcome) {
        return books.on(merchant.account(), request.reference(), account -> {
            if (account.entries().isEmpty()) {
                open(account, merchant, request, outcome);
            }
            return answer(account, merchant, request.reference());
        });
    }

    PaymentState query(Merchant merchant, PaymentKey payment) {
        if (!books.knows(merchant.account(), payment.reference())) {
            return unknown();
        }
        return books.on(merchant.account(), payment.reference(), account -> {
            account.settle(clock.instant());
            return account.state().map(state -> new PaymentState(status(state), payment.reference(), account.sum(Kind.CAPTURED), account.sum(Kind.REFUNDED)))
                    .orElseGet(Payments::unknown);
        });
    }

    MovementOutcome capture(Merchant merchant, Movement movement) {
        return move(merchant, movement, Kind.CAPTURED, account -> {
            if (!account.is(Kind.AUTHORIZED)) {
                return new Refused(account.is(Kind.CAPTURED) ? Refused.ALREADY_CAPTURED : Refused.NOT_AUTHORIZED);
            }
            return movement.amount().compareTo(account.sum(Kind.AUTHORIZED)) > 0 ? new Refused(Refused.MORE_THAN_AVAILABLE) : new MovementOutcome.Moved();
        });
    }

    MovementOutcome release(Merchant merchant, Movement movement) {
        return move(merchant, movement, Kind.VOIDED, account -> account.is(Kind.CAPTURED) ? new Refused(Refused.ALREADY_CAPTURED) : new MovementOutcome.Moved());
    }

    MovementOutcome refund(Merchant merchant, Movement movement) {
        return move(merchant, movement, Kind.REFUNDED, account -> {
            if (!account.is(Kind.CAPTURED)) {
                return new Refused(Refused.NOT_AUTHORIZED);
            }
            Money left = account.sum(Kind.CAPTURED).minus(account.sum(Kind.REFUNDED));
            return movement.amount().compareTo(left) > 0 ? new Refused(Refused.MORE_THAN_AVAILABLE) : new MovementOutcome.Moved();
        });
    }

    private MovementOutcome move(Merchant merchant, Movement movement, Kind kind, Rule rule) {
        return books.on(merchant.account(), movement.payment().reference(), account -> {
            account.settle(clock.instant());
            if (account.has(kind, movement.reference())) {
                return new MovementOutcome.Moved();
            }
            MovementOutcome outcome = rule.check(account);
            if (outcome instanceof MovementOutcome.Moved) {
                account.add(new Entry(clock.instant(), kind, movement.reference(), movement.amount(), ""));
            }
            return outcome;
        });
    }

    private void open(PaymentAccount account, Merchant merchant, AuthorizationRequest request, String outcome) {
        Instant now = clock.instant();
        account.add(new Entry(now, Kind.OPENED, request.reference(), request.amount(), FlatJson.write(remembered(request))));
        account.add(switch (outcome) {
            case "decline" -> new Entry(now, Kind.DECLINED, request.reference(), request.amount(), "declined");
            case "challenge" -> new Entry(now, Kind.CHALLENGED, request.reference(), request.amount(), "");
            case "timeout" -> new Entry(now, Kind.PENDING, request.reference(), request.amount(), now.plus(LATE).toString());
            default -> new Entry(now, Kind.AUTHORIZED, request.reference(), request.amount(), "");
        });
        if (outcome.equals("timeout")) {
            queue.add(new Notice(request.links().notifications(), merchant.account(), request.reference(), 0), now.plus(LATE));
        }
    }

    private static Map<String, String> remembered(AuthorizationRequest request) {
        var members = new LinkedHashMap<String, String>();
        members.put("shop", request.shopName());
        members.put("locale", request.locale());
        members.put("back", request.links().back().toString());
        members.put("notifications", request.links().notifications().toString());
        members.put("pages", request.links().pages().toString());
        members.put("token", Challenges.newToken());
        return members;
    }

    private static Authorization answer(PaymentAccount account, Merchant merchant, String reference) {
        return switch (account.state().orElseThrow()) {
            case AUTHORIZED, CAPTURED -> new Authorization.Authorized(reference);
            case PENDING -> new Authorization.Pending(reference);
            case CHALLENGED -> new Authorization.RequiresAction(reference, page(account.request(), merchant, reference));
            case DECLINED -> new Authorization.Declined(reference, "declined");
            case VOIDED, OPENED, REFUNDED -> new Authorization.Declined(reference, "voided");
        };
    }

    private static URI page(Map<String, String> request, Merchant merchant, String reference) {
        return URI.create(request.get("pages") + "/challenges/" + merchant.account() + "/" + reference + "/" + request.get("token"));
    }

    private static PaymentState.Status status(Kind state) {
        return switch (state) {
            case PENDING, OPENED -> PaymentState.Status.PENDING;
            case CHALLENGED -> PaymentState.Status.REQUIRES_ACTION;
            case AUTHORIZED -> PaymentState.Status.AUTHORIZED;
            case DECLINED -> PaymentState.Status.DECLINED;
            case VOIDED -> PaymentState.Status.VOIDED;
            case CAPTURED, REFUNDED -> PaymentState.Status.CAPTURED;
        };
    }

    private static PaymentState unknown() {
        return new PaymentState(PaymentState.Status.UNKNOWN, null, null, null);
    }

    private interface Rule {

        MovementOutcome check(PaymentAccount account);
    }
}
