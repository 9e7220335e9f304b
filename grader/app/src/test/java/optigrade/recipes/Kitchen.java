package optigrade.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Follows a recipe of CONTRIBUTING.md without touching the checkout: files that a recipe adds or
 * changes are compiled into a folder that stands before the project's own classes.
 */
record Kitchen(Path folder) {

  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  /** A file of the project with one place changed; a place that is not there fails. */
  String changed(String file, String place, String put) throws IOException {
    String text = Files.readString(ROOT.resolve(file));
    assertTrue(text.contains(place), () -> file + " does not hold " + place);
    return text.replace(place, put);
  }

  static String resource(String name) throws IOException {
    return Files.readString(Path.of("src", "test", "resources", "recipes", name));
  }

  Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  void compile(Path... sources) {
    List<String> options =
        Stream.concat(
                Stream.of("-d", classes(), "-cp", System.getProperty("java.class.path")),
                Stream.of(sources).map(Path::toString))
            .toList();
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    assertEquals(0, code);
  }

  /** What the changed grader prints on standard output. */
  String run(int expectedCode, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classes() + File.pathSeparator + System.getProperty("java.class.path"));
    command.add("optigrade.cli.Main");
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(folder.resolve("said.txt").toFile())
            .start();
    try {
      assertTrue(process.waitFor(4, TimeUnit.MINUTES), "it ends");
    } finally {
      process.destroyForcibly();
    }
    String output = Files.readString(printed);
    assertEquals(
        expectedCode, process.exitValue(), () -> output + "\n" + text(folder.resolve("said.txt")));
    return output;
  }

  private String classes() {
    return folder.resolve("classes").toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
