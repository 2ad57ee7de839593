package shop.argosy.foundation.sealing;

/**
 * Rows of one kind that depend on the master key: wrapped by it, or found by its blind index. Each row remembers under
 * which version. A bean for every such kind, else a rotation would leave it behind.
 */
public interface WrappedByMaster {

    /** In the plural, for people: {@code shops}. */
    String what();

    /** How many are not under the current key yet. */
    long left();

    /** Brings up to {@code atMost} of them under the current key, each in a transaction of its own or all in one. */
    void renew(int atMost);
}
