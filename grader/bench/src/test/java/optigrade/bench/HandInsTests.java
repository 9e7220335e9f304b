package optigrade.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import optigrade.bench.HandIns.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is what the documentation says it is. */
class HandInsTests {

  @Test
  void no_two_of_a_class_are_alike() {
    Set<String> texts = new HashSet<>();
    for (int student = 0; student < 1000; student++) {
      texts.add(HandIns.text(student, HandIns.mixed(student, true)));
    }
    assertEquals(1000, texts.size());
  }

  @Test
  void the_shares_of_the_mixed_class_are_as_documented() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (int student = 0; student < 1000; student++) {
      counts.merge(HandIns.mixed(student, true), 1, Integer::sum);
    }
    assertEquals(
        Map.of(Kind.CLEAN, 640, Kind.MISTAKEN, 300, Kind.IMPURE, 50, Kind.LOOPING, 10), counts);
  }

  @Test
  void every_kind_is_java(@TempDir Path folder) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    for (Kind kind : Kind.values()) {
      for (int student = 0; student < 30; student++) {
        HandIns.write(folder.resolve(kind.name()), student, kind);
      }
    }
    List<Path> sources;
    try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
      sources = files.filter(it -> it.endsWith(HandIns.FILE)).toList();
    }
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      Path classes = java.nio.file.Files.createDirectory(folder.resolve("classes"));
      for (Path source : sources) {
        List<String> options = List.of("-proc:none", "-d", classes.toString());
        assertTrue(
            javac
                .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                .call(),
            source::toString);
      }
    }
  }
}
