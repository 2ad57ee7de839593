package shop.argosy.verification.scenario;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.Locale;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The browser's scenarios on the platform at {@code argosy.url}, for {@code ops/test}: a line each, exit status 0 when all passed. */
public final class Walk implements TestExecutionListener {

    private long began;
    private int passed;
    private int failed;

    public static void main(String[] arguments) {
        var walk = new Walk();
        var scenarios = LauncherDiscoveryRequestBuilder.request().selectors(selectPackage(Walk.class.getPackageName())).filters(includeClassNamePatterns(".*Scenario")).build();
        LauncherFactory.create().execute(scenarios, walk);
        System.exit(walk.failed == 0 && walk.passed > 0 ? 0 : 1);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        began = test.isTest() ? System.nanoTime() : began;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean good = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (!test.isTest() && good) {
            return;
        }
        passed += good ? 1 : 0;
        failed += good ? 0 : 1;
        System.out.printf(Locale.ROOT, "%-4s %s (%.1f s)%n", good ? "ok" : "FAIL", test.getDisplayName().replace('_', ' ').replace("()", ""), (System.nanoTime() - began) / 1e9);
        result.getThrowable().ifPresent(failure -> failure.printStackTrace(System.out));
    }
}
