package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What other features add to the way into a shop: passes that open it, and rules that stop who is inside already. */
@ApplicationScoped
public class Entrances {

    private final List<ShopPass> passes;
    private final List<EntryRule> rules;

    @Inject
    public Entrances(@Any Instance<ShopPass> passes, @Any Instance<EntryRule> rules) {
        this(passes.stream().toList(), rules.stream().toList());
    }

    public Entrances(List<ShopPass> passes, List<EntryRule> rules) {
        this.passes = passes;
        this.rules = rules;
    }

    /** For CDI's proxy alone. */
    protected Entrances() {
        this(List.of(), List.of());
    }

    Optional<ShopPass.Holder> holder(String token) {
        return passes.stream().map(pass -> pass.holder(token)).flatMap(Optional::stream).findFirst();
    }

    Optional<ShopAccess> enter(String token, String shopAddress, String request) {
        return passes.stream().map(pass -> pass.enter(token, shopAddress, request)).flatMap(Optional::stream).findFirst();
    }

    /** @return whether it was a pass */
    boolean leave(String token) {
        return passes.stream().anyMatch(pass -> pass.leave(token));
    }

    void check(ShopAccess access, HttpServletRequest request) {
        rules.forEach(rule -> rule.check(access, request));
    }
}
