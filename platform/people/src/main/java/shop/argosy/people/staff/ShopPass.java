package shop.argosy.people.staff;

import java.util.Optional;

/** Another way into a shop than an account's membership. The way's owner writes down each use. */
public interface ShopPass {

    /** Who holds a pass. {@code email} is shown to the holder alone. */
    record Holder(ShopAccess access, String email) {
    }

    /** Whom this token lets into which shop at this moment, if it is one of this kind. Not called inside a transaction. */
    Optional<Holder> holder(String token);

    /** The same for a request that wants to work in the shop; it is written into the shop's audit before it is let in. */
    Optional<ShopAccess> enter(String token, String shopAddress, String request);

    /** Gives the pass back. @return whether it was one of this kind */
    boolean leave(String token);
}
