package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.MethodShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promise of {@link BrokenMethodTests}, tried everywhere: each bracket, semicolon, comma and
 * equals sign in a method's body is left out once.
 */
class OneCharacterLessTests {

  private static final Path STYLES = Path.of("src", "test", "resources", "styles");
  private static final String SYNTAX = "{}()[];,=";

  @Test
  void the_plain_sample_loses_at_most_the_method_that_the_character_is_in() throws Exception {
    assertTrue(tried(Samples.PLAIN) > 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BoxedLists",
        "EnhancedSwitch",
        "Lambdas",
        "OwnInterfaces",
        "PlainArrays",
        "Printing",
        "Streams",
        "Varargs"
      })
  void a_style_loses_at_most_the_method_that_the_character_is_in(String style) throws Exception {
    assertTrue(tried(read(STYLES.resolve(style + ".java"))) > 10);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  private static int tried(String source) throws Exception {
    Compilation whole = Hand.in(source);
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    int line = 1;
    for (int i = 0; i < source.length(); i++) {
      for (String method : bodyAt(whole, line, source.charAt(i))) {
        tried++;
        Compilation less = Hand.in(source.substring(0, i) + source.substring(i + 1));
        Set<String> lost = working(whole);
        lost.removeAll(working(less));
        lost.remove(method);
        if (!lost.isEmpty()) {
          wrong.add(line + " without " + source.charAt(i) + " in " + method + ": " + lost);
        }
        link(less.classes());
      }
      line += source.charAt(i) == '\n' ? 1 : 0;
    }
    assertEquals(List.of(), wrong);
    return tried;
  }

  /** The method whose body, below the line of its header, has such a character there. */
  private static List<String> bodyAt(Compilation whole, int line, char character) {
    return SYNTAX.indexOf(character) < 0
        ? List.of()
        : Hand.methods(whole).stream()
            .filter(m -> m.line() < line && line <= m.endLine())
            .map(OneCharacterLessTests::key)
            .limit(1)
            .toList();
  }

  private static Set<String> working(Compilation compilation) {
    Set<String> names = new TreeSet<>();
    Hand.methods(compilation).stream()
        .filter(MethodShape::compiled)
        .map(OneCharacterLessTests::key)
        .forEach(names::add);
    return names;
  }

  private static String key(MethodShape method) {
    return method.name() + '/' + method.parameters().size();
  }

  /** Links each class, which verifies it: none may be odder than its source. */
  private static void link(List<ClassFile> classes) throws Exception {
    for (ClassFile file : classes) {
      ClassLoader loader = Hand.load(classes, file.name()).getClassLoader();
      try {
        assertNotNull(Class.forName(file.name(), true, loader));
      } catch (ExceptionInInitializerError e) {
        // a field's value that can't be made: the class itself is sound
      }
    }
  }
}
