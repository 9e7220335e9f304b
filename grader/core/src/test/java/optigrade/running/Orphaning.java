package optigrade.running;

import static optigrade.running.Fixture.vector;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;

/** A grader in the middle of a call that does not return. Its test kills it. */
final class Orphaning {

  private Orphaning() {}

  public static void main(String[] arguments) throws Exception {
    Settings settings =
        new Settings(
            JailMode.OFF,
            Path.of(System.getProperty("java.home")),
            Path.of(arguments[0]).toAbsolutePath(),
            new Tools(List.of()),
            false);
    Running running =
        Running.start(settings, Fixture.rubric(Duration.ofMinutes(2), Duration.ofMinutes(2)), 8);
    Fixture program =
        Fixture.of(running, "static double[] df_w(double[] W) { for (;;) { W[0]++; } }");
    System.out.println("calling");
    program.call("gradient.df_w", vector(1));
  }
}
