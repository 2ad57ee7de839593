package shop.argosy.operations.plans;

import java.util.Locale;

/** How near a limit is: {@code NEAR} from 80 of 100 on, so that it is seen before it bites. */
public enum LimitState {
    OK, NEAR, REACHED;

    public static LimitState of(long used, long most) {
        return used >= most ? REACHED : used / 4.0 >= most / 5.0 ? NEAR : OK;
    }

    public LimitState orWorse(LimitState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
