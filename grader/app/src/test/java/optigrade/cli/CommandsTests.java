package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandsTests {

  private static Set<String> known(String... args) {
    return Commands.line(new Main(Console.ofProcess()), args).getSubcommands().keySet();
  }

  @Test
  void a_command_that_is_named_is_the_only_one_that_is_made() {
    Set<String> all = Commands.line(new Main(Console.ofProcess())).getSubcommands().keySet();
    all.forEach(name -> assertEquals(Set.of(name), known(name, "--help")));
  }

  @Test
  void all_are_there_to_be_suggested_and_told_of() {
    for (List<String> args :
        List.of(
            List.<String>of(), List.of("--help"), List.of("chek", "A.java"), List.of("Check"))) {
      assertEquals(14, known(args.toArray(String[]::new)).size(), args.toString());
    }
  }
}
