package dev.depesche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the packages: each knows only those before it. */
class HouseTest {

    private static final List<String> WAY = List.of("text", "language", "article", "facts", "summary", "digest", "watch", "alert", "store", "delivery", "lambda", "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.depesche");

    @Test
    void everyPackageKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < WAY.size() - 1; i++) {
            String[] later = WAY.subList(i + 1, WAY.size()).stream().map(p -> "dev.depesche." + p + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("dev.depesche." + WAY.get(i) + "..").should().dependOnClassesThat().resideInAnyPackage(later)
                    .allowEmptyShould(true).check(CLASSES);
        }
    }

    @Test
    void onlyLambdaAndCommandLineKnowTheFrontDoor() {
        classes().that().haveFullyQualifiedName("dev.depesche.Depesche").should().onlyHaveDependentClassesThat(
                resideInAnyPackage("dev.depesche.lambda..", "dev.depesche.cli..").or(resideInAPackage("dev.depesche"))).check(CLASSES);
    }

    @Test
    void awsStaysInStoreAndLambda() {
        noClasses().that().resideOutsideOfPackages("dev.depesche.store..", "dev.depesche.lambda..").should().dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..").check(CLASSES);
    }

    @Test
    void lambdaTypesStayInLambda() {
        noClasses().that().resideOutsideOfPackage("dev.depesche.lambda..").should().dependOnClassesThat()
                .resideInAnyPackage("com.amazonaws.services.lambda..").check(CLASSES);
    }

    @Test
    void everyPackageTellsWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<String> untold = folders.filter(Files::isDirectory).filter(HouseTest::holdsClasses)
                    .filter(d -> !Files.exists(d.resolve("package-info.java"))).map(Path::toString).sorted().toList();
            assertEquals(List.of(), untold, "packages without package-info.java");
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
