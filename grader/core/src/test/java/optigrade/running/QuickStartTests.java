package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.Reply;
import optigrade.running.jail.JailMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTests {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Path folder;
  private final QuickStart quickStart;

  QuickStartTests(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.quickStart = new QuickStart(this.folder.resolve("stands ready"));
  }

  private boolean make(String grader) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return quickStart.make(
        grader,
        List.of(java.toString(), "-XX:+UseSerialGC"),
        quickStart.jar("worker"),
        List.of(Worker.MAIN));
  }

  @Test
  void made_once_it_serves_one_grader_and_the_processes_start_from_it() throws IOException {
    assertFalse(quickStart.isMadeFor("this one"));
    assertTrue(make("this one"));
    assertTrue(quickStart.isMadeFor("this one"));
    assertFalse(quickStart.isMadeFor("another"));
    assertEquals(2, quickStart.flags("worker").size(), "a JVM of ours makes archives");
    assertEquals(2, quickStart.flags("workshop").size());
    works(quickStart);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_archive_that_is_none_is_passed_over(boolean cutOff) throws IOException {
    make("this one");
    try (Stream<Path> files = Files.list(quickStart.folder())) {
      for (Path file : files.filter(it -> it.toString().matches(".*\\.(jsa|aot)")).toList()) {
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = Arrays.copyOf(whole, cutOff ? whole.length / 2 : whole.length);
        Arrays.fill(damaged, damaged.length / 3, damaged.length / 2, (byte) 7);
        Files.delete(file);
        Files.write(file, damaged);
      }
    }
    works(quickStart);
  }

  @Test
  void where_a_child_finds_no_way_to_all_works_without_it() throws IOException {
    make("this one");
    QuickStart beyond = new QuickStart(folder.resolve("nơi để sẵn"));
    Files.move(quickStart.folder(), beyond.folder());
    works(beyond);
  }

  @Test
  void a_jail_does_not_see_it_and_needs_it_not() throws IOException {
    make("this one");
    Settings settings = Fixture.settings(JailMode.AUTO).startingWith(Optional.of(quickStart));
    try (Running running = Running.start(settings, Fixture.rubric(LONG, LONG), 8)) {
      gives(running, 8);
    }
  }

  @Test
  void the_compiler_stands_behind_the_graders_own_jar() {
    Path jar = folder.resolve("optigrade.jar");
    assertEquals(jar + File.pathSeparator + quickStart.jar("workshop"), quickStart.classPath(jar));
    assertFalse(quickStart.isOnClassPath(), "these tests were started otherwise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "workshop"})
  void without_its_jars_or_with_a_part_of_one_it_is_none(String process) throws IOException {
    make("this one");
    Path jar = quickStart.jar(process);
    byte[] whole = Files.readAllBytes(jar);
    Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    assertFalse(quickStart.isMadeFor("this one"));
    Files.delete(jar);
    assertFalse(quickStart.isMadeFor("this one"));
    make("this one");
    assertTrue(quickStart.isMadeFor("this one"));
  }

  @Test
  void made_anew_it_forgets_the_one_before() throws IOException {
    make("this one");
    Files.writeString(quickStart.folder().resolve("left over.part"), "from a killed one");
    assertTrue(make("the next"));
    assertFalse(quickStart.isMadeFor("this one"));
    assertTrue(quickStart.isMadeFor("the next"));
    assertFalse(Files.exists(quickStart.folder().resolve("left over.part")));
  }

  @Test
  void two_at_once_do_not_spoil_it() throws IOException {
    Files.createDirectories(quickStart.folder());
    try (FileChannel other =
        FileChannel.open(
            quickStart.folder().resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      assertTrue(other.tryLock().isValid());
      assertFalse(madeBesideAnother());
    }
    assertTrue(make("this one"));
  }

  /** Within one JVM a second lock is not refused but an exception. */
  private boolean madeBesideAnother() throws IOException {
    try {
      return make("this one");
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void works(QuickStart quickStart) {
    Settings settings = Fixture.settings(JailMode.OFF).startingWith(Optional.of(quickStart));
    try (Running running = Running.start(settings, Fixture.rubric(LONG, LONG), 8)) {
      gives(running, 8);
    }
  }

  private static void gives(Running running, double expected) {
    try (Fixture program =
        Fixture.of(
            running, "static double[] df_w(double[] W) { return new double[] {4 * W[1], 0}; }")) {
      Reply reply = program.call("gradient.df_w", Fixture.vector(1, 2));
      assertTrue(reply.toString().contains("value=" + expected), reply::toString);
    }
  }
}
