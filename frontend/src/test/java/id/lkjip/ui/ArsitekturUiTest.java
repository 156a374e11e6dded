package id.lkjip.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Views show what services return: they use the features' public roots and compute nothing. */
@AnalyzeClasses(packages = "id.lkjip.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturUiTest {

    private static final Set<String> ARITHMETIC =
            Set.of("add", "subtract", "multiply", "divide", "remainder", "pow", "plus", "minus", "jumlah");

    @ArchTest
    static final ArchRule viewsKnowNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.mongodb..",
                    "org.bson..",
                    "org.springframework.data..",
                    "graphql..",
                    "org.springframework.graphql..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule viewsUseFeatureRootsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lkjip.graphql..", "id.lkjip.mongo..", "id.lkjip.impor.*..");

    @ArchTest
    static final ArchRule viewsArePackagePrivate =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    /** Lengths on the screen and the rounding of a printed number are drawing, not figures. */
    private static final Set<String> DRAWING = Set.of("id.lkjip.ui.chart", "id.lkjip.ui.format");

    @ArchTest
    static void viewsDoNoArithmeticOnMoneyOrMeasures(JavaClasses classes) {
        var offenders = classes.stream()
                .filter(c -> !DRAWING.contains(c.getPackageName()))
                .flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class)
                        || call.getTargetOwner().isEquivalentTo(Rupiah.class))
                .filter(call -> ARITHMETIC.contains(call.getName()))
                .map(Object::toString)
                .toList();

        assertThat(offenders).isEmpty();
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
