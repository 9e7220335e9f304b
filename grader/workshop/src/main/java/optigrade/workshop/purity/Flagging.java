package optigrade.workshop.purity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optigrade.workshop.messages.Compilation.Flag;

/** Which references an instructor may want to look at: {@code flags.txt} names them. */
final class Flagging {

  private final Map<String, List<String>> beginnings = new LinkedHashMap<>();

  static Flagging read() {
    Flagging flagging = new Flagging();
    for (String line : Lines.of("flags.txt")) {
      String[] parts = line.split(":", 2);
      flagging.beginnings.put(parts[0], Lines.words(parts[1]));
    }
    return flagging;
  }

  /** One flag for each kind and thing referred to, whoever does so. */
  void flag(ClassPool pool, Set<Flag> flags) {
    List<String> references = new ArrayList<>(pool.types());
    pool.members().forEach(member -> references.add(member.toString()));
    beginnings.forEach(
        (id, starts) ->
            references.stream()
                .filter(reference -> starts.stream().anyMatch(reference::startsWith))
                .map(reference -> new Flag(id, reference))
                .forEach(flags::add));
  }
}
