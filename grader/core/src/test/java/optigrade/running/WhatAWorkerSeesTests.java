package optigrade.running;

import static optigrade.running.Fixture.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Reply;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import org.junit.jupiter.api.Test;

/** The answers, the rubric and JUnit are nowhere near a student's program. */
class WhatAWorkerSeesTests {

  @Test
  void the_workers_jar_holds_the_worker_and_a_stand_in_for_programs() throws IOException {
    try (InputStream content = Jars.class.getResourceAsStream("worker.jar");
        JarInputStream jar = new JarInputStream(content)) {
      List<String> classes =
          Stream.generate(() -> next(jar))
              .takeWhile(name -> !name.isEmpty())
              .filter(name -> name.endsWith(".class"))
              .toList();
      assertTrue(classes.contains("optigrade/worker/Main.class"));
      assertEquals(
          List.of(
              "rehearsal/Program$Plain.class",
              "rehearsal/Program$Stateful.class",
              "rehearsal/Program.class",
              "rehearsal/package-info.class"),
          classes.stream().filter(c -> !c.startsWith("optigrade/worker/")).sorted().toList());
    }
  }

  @Test
  void a_program_finds_no_class_of_the_graders_and_no_environment() {
    String wanted =
        Stream.of(
                optigrade.reference.Solution.class,
                optigrade.model.Rubric.class,
                optigrade.running.Running.class,
                org.junit.jupiter.api.Test.class,
                org.junit.platform.launcher.Launcher.class)
            .map(type -> '"' + type.getName() + '"')
            .collect(Collectors.joining(", "));
    String members =
        """
        static double[] df_w(double[] W) {
          String[] wanted = {%s};
          double found = 0;
          for (String name : wanted) {
            for (ClassLoader l : new ClassLoader[] {
                Optimizers.class.getClassLoader(), ClassLoader.getSystemClassLoader()}) {
              try { Class.forName(name, false, l); found++; } catch (Throwable e) { }
              if (l.getResource(name.replace('.', '/') + ".class") != null) found++;
            }
          }
          java.util.Set<String> environment = new java.util.HashSet<>(System.getenv().keySet());
          environment.remove("PWD");
          String path = System.getProperty("java.class.path");
          return new double[] {found, environment.size(),
              path.split(java.io.File.pathSeparator).length};
        }
        """
            .formatted(wanted);
    try (Running running =
            Running.start(
                Fixture.settings(JailMode.OFF),
                Fixture.rubric(Duration.ofSeconds(5), Duration.ofSeconds(60)),
                8);
        Fixture program = Fixture.of(running, members)) {
      assertFalse(program.compilation().impurities().isEmpty());
      assertEquals(
          Value.of(0, 0, 1),
          assertInstanceOf(Reply.Returned.class, program.call("gradient.df_w", vector(1))).value());
    }
  }

  private static String next(JarInputStream jar) {
    try {
      JarEntry entry = jar.getNextJarEntry();
      return entry == null ? "" : entry.getName();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
