package optigrade.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optigrade.model.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program has read strangers' text; an answer that makes no sense is none. */
class AnswerReaderTests {

  private static final List<String> IDS = List.of("an", "binh");

  @TempDir private Path folder = Path.of("");

  private Similarity read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("answer"), text);
    return new AnswerReader(5000, IDS, List.of()).read(file);
  }

  private static String answer(String line) {
    return "optigrade-similarity 1\njplag 4.3.0\ncompared 2\nalike 1\n" + line + "\nend\n";
  }

  @Test
  void numbers_become_names_again() throws IOException {
    Similarity.Compared found =
        assertInstanceOf(Similarity.Compared.class, read(answer("pair 1 2 9634 212")));
    assertEquals(List.of(new Similarity.Pair("an", "binh", 9634, 212)), found.pairs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pair 1 3 9634 212",
        "pair 0 1 9634 212",
        "pair 1 2 10001 212",
        "pair 1 2 4999 212",
        "pair 1 2 9634 -1",
        "pair 1 2 9634",
        "pair 1 2 NaN 3",
        "unread 1 <b>",
        "unread 9 short",
        "jplag <script>",
        "too-many-hand-ins x",
        "hello"
      })
  void what_makes_no_sense_is_no_answer(String line) throws IOException {
    assertInstanceOf(Similarity.NotDone.class, read(answer(line)));
  }

  @Test
  void what_is_cut_off_or_endless_is_no_answer() throws IOException {
    String whole = answer("pair 1 2 9634 212");
    assertInstanceOf(Similarity.NotDone.class, read(whole.replace("end\n", "")));
    assertInstanceOf(Similarity.NotDone.class, read(""));
    assertInstanceOf(Similarity.NotDone.class, read("\u00e9"));
    assertInstanceOf(
        Similarity.NotDone.class, read(answer("pair 1 2 9634 212\n".repeat(100_000).strip())));
  }
}
