package optigrade.running.jail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BubblewrapTests {

  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private final Path folder;

  BubblewrapTests(@TempDir Path folder) throws IOException {
    this.folder = folder;
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      // In a jail even root's programs are nobody's.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void a_jailed_process_reaches_no_network_no_file_no_environment_and_no_other_process() {
    Jails jails = new Jails(Tools.on(System.getenv("PATH")), JAVA, folder, ROOT);
    assumeTrue(jails.tools().find("bwrap").isPresent(), "bubblewrap (bwrap) is not installed");
    Optional<Trial> best = jails.best();
    assertTrue(best.isPresent(), () -> jails.all().toString());
    assertEquals(List.of(), best.get().broken());
  }

  @Test
  void where_root_has_no_other_user_to_be_it_still_changes_nothing_of_the_machine() {
    Jails jails = new Jails(Tools.on(System.getenv("PATH")), JAVA, folder, ROOT);
    assumeTrue(ROOT, "not root");
    List<Jail> asRoot =
        Bubblewrap.waysOn(jails.tools(), ROOT).stream()
            .filter(jail -> ((Bubblewrap) jail).prefix().isEmpty())
            .toList();
    assumeTrue(!asRoot.isEmpty(), "bubblewrap (bwrap) is not installed");
    for (Jail jail : asRoot) {
      List<String> broken = jails.attempt(jail).broken();
      assertFalse(broken.contains("kernel"), broken::toString);
    }
  }

  @Test
  void the_probe_finds_every_promise_broken_where_there_is_no_jail() {
    Tools tools = Tools.on(System.getenv("PATH"));
    Trial trial =
        new Jails(tools, JAVA, folder, ROOT).attempt(new ProcessLimitsOnly(new Tools(List.of())));
    assertFalse(trial.works());
    List<String> anywhere = List.of("network", "files", "environment", "processes");
    assertTrue(trial.ended());
    assertTrue(trial.broken().containsAll(anywhere), trial.toString());
  }

  @Test
  void a_jail_that_does_not_start_does_not_work() {
    Jail broken = new Bubblewrap(Path.of("/nowhere/bwrap"), Path.of("prlimit"), List.of(), false);
    Trial trial = new Jails(new Tools(List.of()), JAVA, folder, ROOT).attempt(broken);
    assertFalse(trial.works());
    assertFalse(trial.said().isBlank());
  }

  @Test
  void without_bubblewrap_there_is_no_jail() {
    assertTrue(new Jails(new Tools(List.of()), JAVA, folder, ROOT).best().isEmpty());
  }
}
