package id.lkjip;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;

/** The directions of design.md, held by the build. */
@AnalyzeClasses(packages = "id.lkjip", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {

    /** The table solver weighs alternatives by cost and likeness; the amounts themselves stay whole rupiah. */
    private static final String SEARCH = "id.lkjip.impor.tabelkerja.";

    @ArchTest
    static final ArchRule sharedKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("id.lkjip.shared..")
            .should()
            .dependOnClassesThat(outside("id.lkjip.shared"));

    @ArchTest
    static final ArchRule capaianIsPure = classes()
            .that()
            .resideInAPackage("id.lkjip.capaian..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "org.jspecify..",
                    "id.lkjip.shared..",
                    "id.lkjip.capaian..");

    @ArchTest
    static final ArchRule parsersKnowNoSpringAndNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("id.lkjip.impor.naskah..", "id.lkjip.impor.bagian..", "id.lkjip.impor.tabelkerja..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "id.lkjip.mongo..");

    @ArchTest
    static final ArchRule nothingInsideKnowsTheGraphqlEdge = noClasses()
            .that()
            .resideOutsideOfPackage("id.lkjip.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lkjip.graphql..", "graphql..", "org.springframework.graphql..");

    @ArchTest
    static final ArchRule edgesReadThroughServicesNotThroughTheDatabase = noClasses()
            .that()
            .resideInAPackage("id.lkjip.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.springframework.data.mongodb..", "id.lkjip.mongo..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule backendHasNoUserInterface =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.vaadin..", "id.lkjip.ui..");

    @ArchTest
    static final ArchRule controllersArePackagePrivate = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.lkjip.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void noBinaryFloatHoldsMoneyOrAMeasure(JavaClasses classes) {
        var offenders = classes.stream()
                .filter(c -> !c.getName().startsWith(SEARCH))
                .flatMap(c -> java.util.stream.Stream.concat(
                        c.getFields().stream()
                                .filter(f -> isFloat(f.getRawType()))
                                .map(f -> f.getFullName()),
                        c.getCodeUnits().stream()
                                .filter(m -> isFloat(m.getRawReturnType())
                                        || m.getRawParameterTypes().stream().anyMatch(ArsitekturTest::isFloat))
                                .map(m -> m.getFullName())))
                .toList();

        assertThat(offenders).isEmpty();
    }

    @ArchTest
    static void exactDecimalsAreNeverMadeFromNorTurnedIntoFloats(JavaClasses classes) {
        var offenders = classes.stream()
                .flatMap(c -> c.getCodeUnitAccessesFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(BigDecimal.class))
                .filter(call -> call.getTarget().getRawParameterTypes().stream().anyMatch(ArsitekturTest::isFloat)
                        || call.getName().equals("doubleValue")
                        || call.getName().equals("floatValue"))
                .map(Object::toString)
                .toList();

        assertThat(offenders).isEmpty();
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> p.getName().startsWith("id.lkjip"))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static boolean isFloat(JavaClass type) {
        return switch (type.getBaseComponentType().getName()) {
            case "double", "float", "java.lang.Double", "java.lang.Float" -> true;
            default -> false;
        };
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> outside(String allowed) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "of id.lkjip outside " + allowed,
                c -> c.getPackageName().startsWith("id.lkjip")
                        && !c.getPackageName().startsWith(allowed));
    }
}
