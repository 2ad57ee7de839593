package shop.argosy.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.argosy.verification.architecture.Platform.LAYERS;
import static shop.argosy.verification.architecture.Platform.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Platform.classes();

    @Test
    void every_layer_was_compiled_and_is_looked_at() {
        List<String> seen = LAYERS.stream().filter(layer -> CLASSES.stream().anyMatch(type -> Platform.isWithin(type, "shop.argosy." + layer))).toList();
        assertEquals(LAYERS, seen);
    }

    @Test
    void a_module_uses_only_what_stands_above_it_in_the_list() {
        for (int i = 0; i < LAYERS.size() - 1; i++) {
            noClasses().that().resideInAnyPackage(packages(List.of(LAYERS.get(i)))).should().dependOnClassesThat()
                    .resideInAnyPackage(packages(LAYERS.subList(i + 1, LAYERS.size()))).check(CLASSES);
        }
    }

    @Test
    void only_internal_packages_and_the_foundation_see_the_tables() {
        noClasses().that().resideOutsideOfPackages("shop.argosy.schema..", "shop.argosy.foundation..", "..internal..")
                .should().dependOnClassesThat().resideInAPackage("shop.argosy.schema..").check(CLASSES);
    }

    @Test
    void what_is_internal_is_its_features_own() {
        classes().that().resideInAPackage("shop.argosy..").should(notReachIntoOtherFeatures()).check(CLASSES);
    }

    @Test
    void features_form_no_cycles() {
        for (String module : List.of("people", "commerce", "storefront", "adapters", "operations")) {
            slices().matching("shop.argosy." + module + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
        }
    }

    /**
     * Two knots are left in the foundation, each kept as one slice here: a shop's doors and the keys behind them
     * (tenancy, sealing), and the rows with the workers that carry them (outbox, jobs, relay).
     */
    @Test
    void the_foundation_has_no_other_cycles_than_its_two_knots() {
        slices().assignedFrom(new FoundationSlices()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobody_hides_a_transaction_in_an_annotation() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.transaction.Transactional").check(CLASSES);
    }

    @Test
    void our_adapters_know_the_plugin_contract_and_the_kernel_alone() {
        onlyUses("adapters", "adapters", "plugin", "kernel");
    }

    @Test
    void the_plugin_contract_knows_the_kernel_alone() {
        onlyUses("plugin", "plugin", "kernel");
    }

    @Test
    void liquid_and_the_kernel_stand_alone() {
        onlyUses("liquid", "liquid");
        onlyUses("kernel", "kernel");
    }

    @Test
    void the_launcher_knows_nothing_of_what_it_launches() {
        onlyUses("local", "local");
    }

    private static void onlyUses(String layer, String... others) {
        noClasses().that().resideInAPackage("shop.argosy." + layer + "..").should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages(List.of(others)))))).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return JavaClass.Predicates.resideInAPackage("shop.argosy..");
    }

    private static ArchCondition<JavaClass> notReachIntoOtherFeatures() {
        return new ArchCondition<>("not use what is internal to another feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String feature = Platform.featureOfInternal(dependency.getTargetClass());
                    if (feature.startsWith("shop.argosy.") && !Platform.isWithin(type, feature)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
