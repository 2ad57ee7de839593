package shop.argosy.people.staff;

/** Two sorts of people sign in, and know nothing of each other. */
public enum Realm {

    STAFF("staff", 10, 30), ADMINS("admins", 5, 15);

    private final String word;
    private final int near;
    private final int strangers;

    Realm(String word, int near, int strangers) {
        this.word = word;
        this.near = near;
        this.strangers = strangers;
    }

    String word() {
        return word;
    }

    /** Wrong passwords of one account a minute that may come from one known device, or from one address. */
    int near() {
        return near;
    }

    /** Wrong passwords of one account a minute from all unknown devices together. */
    int strangers() {
        return strangers;
    }
}
