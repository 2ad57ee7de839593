package shop.argosy.people.staff;

import jakarta.servlet.http.HttpServletRequest;

/** Something else that must hold before somebody who may enter a shop goes on. Not called inside a transaction. */
public interface EntryRule {

    /** @throws shop.argosy.kernel.Problem when this request has to stop here */
    void check(ShopAccess access, HttpServletRequest request);
}
