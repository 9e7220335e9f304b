package optigrade.workshop.messages;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation.Status;
import org.junit.jupiter.api.Test;

class DecodingTests {

  private static final String TEXT =
      Samples.PLAIN.replace("lr * dW[i];", "lr * dW[i]; // tốc độ học");

  private static Compilation in(byte[] bytes) {
    return Hand.inBytes(Map.of("Optimizers.java", bytes));
  }

  private static void assertClean(List<String> repairs, byte[] bytes) {
    Compilation compilation = in(bytes);
    assertEquals(List.of(), compilation.problems());
    assertEquals(Status.CLEAN, compilation.status());
    assertEquals(repairs, Hand.repairsInFull(compilation));
    assertEquals(11, Hand.methods(compilation).get(1).line());
  }

  @Test
  void utf_8_with_and_without_a_mark_is_read() {
    assertClean(List.of(), TEXT.getBytes(UTF_8));
    assertClean(List.of(), ("\uFEFF" + TEXT).getBytes(UTF_8));
  }

  @Test
  void utf_16_with_its_mark_is_read() {
    assertClean(List.of("not-utf-8 UTF-16LE 1"), ("\uFEFF" + TEXT).getBytes(UTF_16LE));
    assertClean(List.of("not-utf-8 UTF-16BE 1"), ("\uFEFF" + TEXT).getBytes(UTF_16BE));
  }

  @Test
  void a_legacy_encoding_in_comments_and_strings_does_no_harm() {
    byte[] bytes =
        Samples.PLAIN
            .replace("dW[i];", "dW[i]; String s = \"d\u00e9j\u00e0\"; // \u00fc")
            .getBytes(Charset.forName("windows-1252"));

    assertClean(List.of("not-utf-8 windows-1258 1"), bytes);
  }

  @Test
  void every_kind_of_line_break_counts_lines() {
    assertClean(List.of(), TEXT.replace("\n", "\r\n").getBytes(UTF_8));
    assertClean(List.of(), TEXT.replace("\n", "\r").getBytes(UTF_8));
  }

  @Test
  void a_problem_is_on_its_line_whatever_the_line_breaks() {
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      String source = Samples.with("- lr * dW", "- rate * dW").replace("\n", lineBreak);
      assertEquals(14, in(source.getBytes(UTF_8)).problems().get(0).line());
    }
  }

  /** As a colour that was copied from a terminal; the compiler takes it in a comment. */
  @Test
  void a_stray_control_character_makes_no_other_than_text() {
    Compilation compilation =
        in("class A { /* \u001b[31m */ static int f() { return 1; } }".getBytes(UTF_8));
    assertEquals(Status.CLEAN, compilation.status(), () -> "" + compilation.problems());
    Compilation elsewhere = in("class A { \u0001 static int f() { return 1; } }".getBytes(UTF_8));
    assertEquals(1, elsewhere.problems().get(0).line(), () -> "" + elsewhere.problems());
  }

  @Test
  void what_is_no_text_is_said_to_be_none() {
    for (byte[] bytes :
        List.of(
            new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61},
            "class A {}\0".getBytes(UTF_8),
            "class A {}".getBytes(UTF_16LE),
            new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0})) {
      assertEquals(Optional.empty(), Decoding.of(bytes).text());
      Compilation compilation = in(bytes);
      assertEquals(Status.FAILED, compilation.status());
      assertEquals(
          "This file is not text, so it is no Java source. Hand in the `.java` file itself.",
          compilation.problems().get(0).message().en());
    }
  }
}
