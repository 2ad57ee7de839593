/**
 * The house's rules, read from the compiled classes of all modules. What a class does is none of its business; an
 * exception stands beside its rule with the reason, and nowhere else.
 */
package shop.argosy.verification.architecture;
