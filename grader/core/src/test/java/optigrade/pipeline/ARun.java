package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.intake.Listing;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.scoring.RubricResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Grades a folder in a process of its own, so that something can happen to it. */
final class ARun {

  private ARun() {}

  /** Takes the folder of submissions, where reports go, and a folder for temporary files. */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[1]);
    try {
      Grading.run(
          Listing.of(List.of(Path.of(arguments[0]))).entries(),
          new Options(rubric(), out, 2, false, Language.EN, settings(Path.of(arguments[2]))),
          (report, done, total) -> {});
      System.out.println("done");
    } catch (IOException e) {
      System.out.println("failed");
    }
    for (Path file : files(out).stream().filter(f -> f.toString().endsWith(".json")).toList()) {
      System.out.println((isWhole(file) ? "whole " : "torn ") + out.relativize(file));
    }
    System.exit(0);
  }

  static Rubric rubric() {
    return ((RubricResult.Sound) Grading.rubric(Optional.empty())).rubric();
  }

  /** These are our own examples. */
  static Settings settings(Path temporary) {
    Settings here = Settings.ofThisJava(JailMode.OFF, String.valueOf(System.getenv("PATH")));
    return new Settings(
        JailMode.OFF, here.javaHome(), temporary.toAbsolutePath(), here.tools(), here.isRoot());
  }

  static List<String> command(Path submissions, Path out, Path temporary) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        ARun.class.getName(),
        submissions.toString(),
        out.toString(),
        temporary.toString());
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Whether a reader who opens the file finds all of a document. */
  static boolean isWhole(Path file) throws IOException {
    try {
      return new JsonMapper().readTree(Files.readAllBytes(file)).has("schema");
    } catch (JacksonException e) {
      return false;
    }
  }
}
