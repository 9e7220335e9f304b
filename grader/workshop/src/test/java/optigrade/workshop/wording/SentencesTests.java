package optigrade.workshop.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.messages.Sentence;
import org.eclipse.jdt.core.compiler.IProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SentencesTests {

  static final List<Map<Integer, Words>> TABLES =
      List.of(
          UnknownNames.TABLE,
          WrongTypes.TABLE,
          WrongFlow.TABLE,
          WrongDeclarations.TABLE,
          WrongCalls.TABLE);

  @ParameterizedTest
  @FieldSource("TABLES")
  void every_sentence_is_whole_in_both_languages(Map<Integer, Words> table) {
    List<String> names = List.of("eins", "zwei", "drei", "vier");
    table.forEach(
        (id, words) -> {
          Sentence sentence = words.of(new Trouble(id, names, ""));
          for (String said : List.of(sentence.en(), sentence.vi())) {
            assertFalse(said.matches(".*\\{\\d}.*"), said);
            assertTrue(said.endsWith(".") || said.endsWith("`.)"), said);
          }
          assertTrue(sentence.vi().chars().anyMatch(c -> c > 127), sentence.vi());
        });
  }

  @Test
  void no_problem_stands_in_two_tables() {
    List<Integer> ids = TABLES.stream().flatMap(table -> table.keySet().stream()).toList();
    assertEquals(ids.stream().distinct().count(), ids.size());
  }

  @ParameterizedTest
  @EnumSource(Mend.class)
  void every_repair_is_told_in_both_languages(Mend mend) {
    Sentence said =
        new optigrade.workshop.messages.Compilation.Repair(mend, "A.java", 1, "zwei", true)
            .message();
    assertTrue(said.vi().chars().anyMatch(c -> c > 127), said.vi());
    assertEquals(said.en().contains("zwei"), said.vi().contains("zwei"));
  }

  @Test
  void what_is_filled_in_is_not_filled_in_itself() {
    assertEquals(
        new Sentence("b {1} a", "{1} a b {2}"),
        Sentence.of("{1} {0}", "{0} {1} {2}", "{1} a", "b"));
  }

  @Test
  void a_name_is_told_without_its_packages_and_never_at_length() {
    Trouble trouble =
        new Trouble(
            IProblem.UndefinedType,
            List.of("java.util.Map<java.lang.Double,double...>", "x\n\ty", "z".repeat(1 << 20)),
            "");

    assertEquals("Map<Double, double...>", trouble.name(0));
    assertEquals("x y", trouble.name(1));
    assertTrue(trouble.name(2).length() < 130);
    assertTrue(trouble.token(2).length() < 130);
    assertEquals("", trouble.name(3));
  }

  @Test
  void hostile_names_end_as_short_sentences() {
    String name = "ố".repeat(50_000);
    String text = "q\u202eq".repeat(5_000);
    for (String source :
        List.of(
            Samples.with("lr * dW[i];", name + ";"),
            Samples.with("lr * dW[i];", "lr \"" + text + "\";"),
            Samples.with(
                "import java.util.List;", "import a." + name + ";import java.util.List;"))) {
      var compilation = Hand.worded(source);
      Stream.concat(
              compilation.problems().stream().map(Problem::message),
              compilation.repairs().stream().map(r -> r.message()))
          .forEach(said -> assertTrue(said.en().length() < 700 && said.vi().length() < 700));
      assertFalse(compilation.problems().isEmpty() && compilation.repairs().isEmpty());
    }
  }

  @Test
  void what_we_have_no_sentence_for_is_quoted() {
    assertEquals(
        Optional.empty(), Sentences.of(new Trouble(IProblem.UnreachableCatch, List.of("x"), "")));
    Sentence quoted = Sentences.inTheCompilersWords("z".repeat(10_000));
    assertTrue(quoted.vi().startsWith("Trình biên dịch báo: zzz"));
    assertTrue(quoted.en().startsWith("The compiler says: zzz") && quoted.en().length() < 500);
  }
}
