package shop.argosy.foundation.http;

import java.util.regex.Pattern;

/** The form of an e-mail address that a person has: a mailbox at a name of the public DNS, in any script. Whether it exists only a mail can tell. */
public final class EmailForm {

    private static final int LONGEST = 254;
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?";
    private static final Pattern FORM = Pattern.compile("[^\\p{Z}\\p{C}@<>()\\[\\],;:\\\\\"]{1,64}@(?:" + LABEL + "\\.){1,8}(?!\\d+$)" + LABEL);

    private EmailForm() {
    }

    /** @param address without space around it */
    public static boolean fits(String address) {
        return address.length() <= LONGEST && FORM.matcher(address).matches();
    }
}
