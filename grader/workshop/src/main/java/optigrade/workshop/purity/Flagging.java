package optigrade.workshop.purity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    beginnings.forEach(
        (id, starts) -> {
          types.stream()
              .filter(type -> starts.stream().anyMatch(type::startsWith))
              .forEach(type -> flags.add(new Flag(id, type)));
          members.stream()
              .filter(member -> starts.stream().anyMatch(start -> begins(member, start)))
              .forEach(member -> flags.add(new Flag(id, member.toString())));
        });
  }

  private static boolean begins(ClassPool.Member member, String start) {
    return start.startsWith(ANYBODYS)
        ? member.name().startsWith(start.substring(ANYBODYS.length()))
        : (member + member.descriptor()).startsWith(start);
  }
}
