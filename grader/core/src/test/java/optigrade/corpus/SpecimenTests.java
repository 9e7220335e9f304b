package optigrade.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import optigrade.model.HandedIn;
import org.junit.jupiter.api.Test;

/** The corpus itself: what it is made of is Java, and there is enough of it. */
class SpecimenTests {

  @Test
  void there_are_more_than_three_hundred_and_each_has_a_name_of_its_own() {
    List<Specimen> all = Specimen.all();
    assertTrue(all.size() > 300, () -> all.size() + " only");
    Map<String, Long> names =
        all.stream().collect(Collectors.groupingBy(Specimen::name, Collectors.counting()));
    assertEquals(all.size(), names.size());
  }

  @Test
  void every_style_is_java_with_every_change_it_can_express() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> sources =
        Specimen.all().stream()
            .filter(s -> s.layout() != Layout.UTF_16 && s.layout() != Layout.LATIN_COMMENTS)
            .flatMap(s -> s.submission().files().stream().map(f -> inItsPackage(s, f)))
            .toList();
    StringWriter said = new StringWriter();
    boolean compiles =
        javac
            .getTask(
                said,
                null,
                null,
                List.of("-proc:none", "-Xlint:none", "-XDshould-stop.ifNoError=FLOW"),
                null,
                sources)
            .call();
    assertTrue(compiles, said::toString);
  }

  /** All at once, so each in a package of its own. */
  private static JavaFileObject inItsPackage(Specimen specimen, HandedIn file) {
    String of = "p" + Integer.toHexString(specimen.name().hashCode());
    String text =
        new String(file.content(), StandardCharsets.UTF_8)
            .replace("\ufeff", "")
            .replace("package vn.edu;", "")
            .replaceFirst("public class", "class");
    return new SimpleJavaFileObject(
        URI.create("string:///" + of + "/" + file.path()), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return "package " + of + ";" + text;
      }
    };
  }
}
