package shop.argosy.adapters.sandbox;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.argosy.adapters.sandbox.Challenges.Challenge;
import shop.argosy.plugin.web.HostedPages;
import shop.argosy.plugin.web.PageAnswer;
import shop.argosy.plugin.web.PageRequest;

/** {@code challenges/{merchant}/{reference}/{token}}: GET shows the question, POST takes the answer and sends the buyer back. */
final class ChallengePages implements HostedPages {

    private static final Pattern PATH = Pattern.compile("challenges/([A-Za-z0-9_-]{1,80})/([A-Za-z0-9_-]{1,80})/([A-Za-z0-9_-]{1,80})");
    private static final Pattern FORM_RESULT = Pattern.compile("(?:^|&)result=(approve|decline)(?:&|$)");

    private final Challenges challenges;

    ChallengePages(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public PageAnswer answer(PageRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return notFound();
        }
        Optional<Challenge> challenge = challenges.find(path.group(1), path.group(2), path.group(3));
        if (challenge.isEmpty()) {
            return notFound();
        }
        return request.method().equals("POST") ? decide(path, request) : show(challenge.get());
    }

    private PageAnswer decide(Matcher path, PageRequest request) {
        String result = result(request);
        if (result == null) {
            return PageAnswer.html(422, "<!doctype html><title>422</title><p>Send result=approve or result=decline.", Map.of());
        }
        return challenges.decide(path.group(1), path.group(2), path.group(3), result.equals("approve"))
                .map(challenge -> PageAnswer.seeOther(challenge.back())).orElseGet(ChallengePages::notFound);
    }

    private static PageAnswer show(Challenge challenge) {
        return challenge.open()
                ? PageAnswer.html(200, ChallengePage.html(challenge), Map.of("Content-Security-Policy", policy(challenge.back()), "Cache-Control", "no-store", "Referrer-Policy", "no-referrer"))
                : PageAnswer.seeOther(challenge.back());
    }

    /** Browsers hold the redirect after a form to {@code form-action} too. */
    private static String policy(URI back) {
        return "default-src 'none'; style-src 'sha256-" + ChallengePage.STYLE_HASH + "'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + back.getScheme() + "://" + back.getAuthority();
    }

    private static String result(PageRequest request) {
        if (request.contentType() != null && request.contentType().startsWith("application/json")) {
            String result = FlatJson.read(request.text()).get("result");
            return "approve".equals(result) || "decline".equals(result) ? result : null;
        }
        Matcher form = FORM_RESULT.matcher(request.text());
        return form.find() ? form.group(1) : null;
    }

    private static PageAnswer notFound() {
        return PageAnswer.html(404, "<!doctype html><title>404</title><p>There is no such payment. Go back to the shop and start again.", Map.of());
    }
}
