package shop.argosy.operations.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.PasswordAgain;
import shop.argosy.people.staff.ShopAccess;

/** An owner closes the shop with notice, having typed its name and the password, and takes that back. */
@ApplicationScoped
public class CloseShop {

    /** From the owner's word to the day on which shoppers find it closed. */
    public static final int USUAL_DAYS = 30;
    private static final String ASKED = "The owner closes the shop.";
    private static final String TAKEN_BACK = "The owner keeps the shop.";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PASSWORD = 200;

    private final PlatformDatabase platform;
    private final Lifecycle lifecycle;
    private final PasswordAgain passwords;
    private final Clock clock;

    @Inject
    public CloseShop(PlatformDatabase platform, Lifecycle lifecycle, PasswordAgain passwords, Clock clock) {
        this.platform = platform;
        this.lifecycle = lifecycle;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected CloseShop() {
        this(null, null, null, null);
    }

    /** @param closesOn null for the usual day */
    public record Wish(String name, String password, LocalDate closesOn) {
    }

    /** Today and what is usual, in UTC as all days of a shop's life. */
    public LocalDate usualDay() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(USUAL_DAYS);
    }

    /** @throws Problem 409 {@code transition-not-allowed}; 422 at {@code /name}, {@code /password}, {@code /closes_on}; 429 */
    public Transition close(ShopAccess access, Wish wish) {
        ShopAccess owner = access.asOwner();
        new Validation().require("/name", wish.name(), LONGEST_NAME).require("/password", wish.password(), LONGEST_PASSWORD).done();
        Standing shop = standing(owner);
        if (!isSame(shop.name(), wish.name())) {
            throw Problem.invalid("/name", "This is not the name of the shop. Type it as it stands above the field.");
        }
        passwords.check(owner.accountId(), wish.password());
        return lifecycle.take(owner.tenant().id(), new Step(TenantState.CLOSING, owner.actor(), ASKED, wish.closesOn() == null ? usualDay() : wish.closesOn()));
    }

    /** @throws Problem 409 {@code not-closing}, or {@code closed-by-platform} when it was not an owner who closed it */
    public void keep(ShopAccess access) {
        ShopAccess owner = access.asOwner();
        if (standing(owner).state() != TenantState.CLOSING) {
            throw Problem.conflict("not-closing", "This shop is not closing, so there is nothing to take back.");
        }
        Transition asked = asked(owner).orElseThrow(() -> Problem.conflict("closed-by-platform", "The platform closes this shop. Write to it if that should be another way."));
        lifecycle.takeAfter(owner.tenant().id(), asked.id(), new Step(TenantState.ACTIVE, owner.actor(), TAKEN_BACK, null));
    }

    /** Whether the shop is closing by an owner's word. */
    public boolean mayKeep(ShopAccess access) {
        return asked(access).isPresent();
    }

    private Optional<Transition> asked(ShopAccess access) {
        return platform.in(tx -> lifecycle.of(tx, access.tenant().id())).stream().findFirst()
                .filter(last -> last.to() == TenantState.CLOSING && last.by().type().equals("account"));
    }

    public Standing standing(ShopAccess access) {
        return platform.in(tx -> lifecycle.standing(tx, access.tenant().id())).orElseThrow(() -> Problem.notFound("shop"));
    }

    /** Blanks at the ends and the form in which accents were typed do not count. */
    static boolean isSame(String name, String typed) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).equalsIgnoreCase(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC));
    }
}
