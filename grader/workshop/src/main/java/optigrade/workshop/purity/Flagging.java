package optigrade.workshop.purity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Flag;

/** Which references an instructor may want to look at: {@code flags.txt} names them. */
final class Flagging {

  private static final String ANYBODYS = "*.";

  private final Map<String, List<String>> beginnings = new LinkedHashMap<>();

  static Flagging read() {
    Flagging flagging = new Flagging();
    for (String line : Lines.of("flags.txt")) {
      String[] parts = line.split(":", 2);
      flagging.beginnings.put(parts[0], Lines.words(parts[1]));
    }
    return flagging;
  }

  /**
   * One flag for each kind and thing referred to, whoever does so.
   *
   * @param types by their names
   * @param members of the platform's
   */
  void flag(Collection<String> types, Collection<ClassPool.Member> members, Set<Flag> flags) {
    for (String type : types) {
      idsOf(type, type).forEach(id -> flags.add(new Flag(id, type)));
    }
    for (ClassPool.Member member : members) {
      idsOf(member.text(), ANYBODYS + member.name())
          .forEach(id -> flags.add(new Flag(id, member.toString())));
    }
  }

  /** Those of whatever goes by either name. */
  private Stream<String> idsOf(String one, String other) {
    return beginnings.entrySet().stream()
        .filter(
            known ->
                known.getValue().stream()
                    .anyMatch(start -> one.startsWith(start) || other.startsWith(start)))
        .map(Map.Entry::getKey);
  }
}
