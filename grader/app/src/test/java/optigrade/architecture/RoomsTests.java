package optigrade.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the rooms, held against the classes. */
class RoomsTests {

  private static final String JDK = "java..";
  private static final String NULLNESS = "org.jspecify..";
  private static final String MODEL = "optigrade.model";
  private static final String MESSAGES = "optigrade.workshop.messages";
  private static final String PROTOCOL = "optigrade.worker.protocol";
  private static final String JUDGING = "optigrade.judging";
  private static final String ANSWERS = "optigrade.answers";
  private static final String COURSE = "optigrade.course..";
  private static final String REFERENCE = "optigrade.reference..";

  /** What each room may use beside itself and the JDK. A new room gets a line here. */
  private static final Map<String, List<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("optigrade.launch", List.of()),
              Map.entry("optigrade.course", List.of()),
              Map.entry("optigrade.reference", List.of(COURSE)),
              Map.entry("optigrade.worker", List.of("rehearsal")),
              Map.entry(
                  "optigrade.workshop",
                  List.of(
                      PROTOCOL,
                      "javax.tools",
                      "com.github.javaparser..",
                      "org.eclipse.jdt..",
                      "org.objectweb.asm..")),
              Map.entry(MODEL, List.of()),
              Map.entry(
                  "optigrade.intake",
                  List.of(MODEL, "org.apache.commons..", "tools.jackson..", "org.snakeyaml..")),
              Map.entry("optigrade.binding", List.of(MODEL, MESSAGES)),
              Map.entry(
                  "optigrade.running", List.of(MODEL, "optigrade.workshop", MESSAGES, PROTOCOL)),
              Map.entry(
                  "optigrade.checks",
                  List.of(
                      MODEL,
                      COURSE,
                      JUDGING,
                      ANSWERS,
                      "org.junit..",
                      "org.opentest4j..",
                      "org.apiguardian..")),
              Map.entry("optigrade.diagnosis", List.of(MODEL, COURSE, JUDGING, ANSWERS)),
              Map.entry("optigrade.judging", List.of(MODEL, COURSE)),
              Map.entry(ANSWERS, List.of(COURSE, JUDGING)),
              Map.entry("optigrade.book", List.of(MODEL, COURSE, JUDGING, ANSWERS)),
              Map.entry("optigrade.solving", List.of(MODEL, COURSE, JUDGING, ANSWERS, REFERENCE)),
              Map.entry("optigrade.explaining", List.of(MODEL)),
              Map.entry("optigrade.tracing", List.of(MODEL, COURSE, JUDGING, ANSWERS)),
              Map.entry(
                  "optigrade.scoring",
                  List.of(
                      MODEL,
                      "tools.jackson..",
                      "com.fasterxml.jackson.annotation..",
                      "org.snakeyaml..")),
              Map.entry(
                  "optigrade.report",
                  List.of(
                      MODEL, MESSAGES, "tools.jackson..", "com.fasterxml.jackson.annotation..")),
              Map.entry(
                  "optigrade.pages",
                  List.of(
                      MODEL,
                      MESSAGES,
                      COURSE,
                      "optigrade.explaining..",
                      "optigrade.report..",
                      "gg.jte..")),
              Map.entry(
                  "optigrade.formats",
                  List.of(
                      MODEL,
                      MESSAGES,
                      "optigrade.report..",
                      "optigrade.pages..",
                      "javax.xml.stream..",
                      "tools.jackson..",
                      "com.fasterxml.jackson.annotation..")),
              Map.entry("optigrade.store", List.of(MODEL, MESSAGES)),
              Map.entry("optigrade.comparing", List.of(MODEL, MESSAGES)),
              Map.entry("optigrade.similarity", List.of("javax.tools", "de.jplag..")),
              Map.entry("optigrade.pipeline", List.of("optigrade..")),
              Map.entry(
                  "optigrade.cli", List.of("optigrade..", "picocli..", "org.apache.commons.."))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("jdk/"))
          .withImportOption(location -> !location.contains("/pages/templates/"))
          .withImportOption(location -> !location.contains("/pages/markdown/"))
          .importPackages("optigrade");

  static List<String> rooms() {
    return List.copyOf(ROOMS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_what_the_plan_allows(String room) {
    List<String> allowed = new ArrayList<>(ROOMS.getOrDefault(room, List.of()));
    allowed.addAll(List.of(JDK, NULLNESS, room + ".."));
    classes()
        .that(resideInAPackage(room + ".."))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void the_rule_saw_the_room(String room) {
    assertFalse(CLASSES.that(resideInAPackage(room + "..")).isEmpty(), "no class seen in " + room);
  }

  @Test
  void every_class_stands_in_a_room_of_the_plan() {
    for (JavaClass type : CLASSES) {
      assertTrue(
          ROOMS.keySet().stream().anyMatch(r -> (type.getPackageName() + ".").startsWith(r + ".")),
          () -> type.getName() + " stands in no room");
    }
  }

  @Test
  void the_messages_of_the_workshop_need_no_compiler() {
    classes()
        .that(resideInAPackage(MESSAGES))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(JDK, NULLNESS, MESSAGES, PROTOCOL))
        .check(CLASSES);
  }

  @Test
  void only_the_pipeline_and_the_command_line_know_the_order() {
    noClasses()
        .that(
            resideInAPackage("optigrade..")
                .and(describe("are no rooms at the top", c -> !isTop(c))))
        .should()
        .dependOnClassesThat(resideInAnyPackage("optigrade.pipeline..", "optigrade.cli.."))
        .check(CLASSES);
    noClasses()
        .that(resideInAPackage("optigrade.pipeline.."))
        .should()
        .dependOnClassesThat(resideInAPackage("optigrade.cli.."))
        .check(CLASSES);
  }

  private static boolean isTop(JavaClass type) {
    return type.getPackageName().startsWith("optigrade.pipeline")
        || type.getPackageName().startsWith("optigrade.cli");
  }

  @Test
  void nothing_touches_the_program_that_is_under_another_licence() {
    noClasses()
        .that(resideOutsideOfPackage("optigrade.similarity.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("optigrade.similarity..", "de.jplag.."))
        .check(CLASSES);
  }

  /** Whoever is to have no answers is given neither: see the kit for students. */
  @Test
  void only_who_works_answers_out_asks_the_reference() {
    noClasses()
        .that(resideOutsideOfPackages(REFERENCE, "optigrade.solving..", "optigrade.pipeline.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(REFERENCE, "optigrade.solving.."))
        .check(CLASSES);
  }

  @Test
  void rooms_are_free_of_cycles() {
    slices().matching("optigrade.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that(
            describe(
                "are in the grader's own process",
                c ->
                    !c.getName().equals("optigrade.running.jail.Probe")
                        && !c.getPackageName().equals("optigrade.launch")
                        && !c.getPackageName().startsWith("optigrade.cli")
                        && !c.getPackageName().startsWith("optigrade.worker")
                        && !c.getPackageName().startsWith("optigrade.workshop")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nothing_may_be_null_unless_it_says_so() {
    CLASSES.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(p -> !p.getName().equals("optigrade.launch"))
        .filter(
            p -> p.getClasses().stream().anyMatch(c -> !c.getSimpleName().equals("package-info")))
        .forEach(
            p ->
                assertTrue(
                    p.isAnnotatedWith(NullMarked.class),
                    () -> p.getName() + " is not @NullMarked"));
  }
}
