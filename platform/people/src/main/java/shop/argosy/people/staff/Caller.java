package shop.argosy.people.staff;

/**
 * From where somebody signs in.
 *
 * @param address of the network, as limits count it
 * @param device what the browser says of itself; may be null
 * @param knownDevice the cookie by which {@link KnownDevices} knows it again; null without
 */
public record Caller(String address, String device, String knownDevice) {

    /** The platform itself, when it starts. */
    public static final Caller START = new Caller("start", "start", null);

    /** A proof stays out of logs. */
    @Override
    public String toString() {
        return "Caller[" + address + "]";
    }
}
