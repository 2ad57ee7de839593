package shop.argosy.foundation.edge;

import java.util.Optional;

/** The token of an Authorization header. Where there is one it signs in and no cookie does; another scheme is as good as none. */
public final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {
    }

    /** @param authorization the header, null without */
    public static Optional<String> in(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? Optional.of(authorization.substring(SCHEME.length()).strip()) : Optional.empty();
    }
}
