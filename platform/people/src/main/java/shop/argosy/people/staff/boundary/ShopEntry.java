package shop.argosy.people.staff.boundary;

import shop.argosy.people.staff.Accounts.Membership;

/** A shop in the list of those that an account may enter. */
public record ShopEntry(String shop, String name, String role) {

    static ShopEntry of(Membership membership) {
        return new ShopEntry(membership.tenant().address(), membership.shopName(), membership.role());
    }
}
