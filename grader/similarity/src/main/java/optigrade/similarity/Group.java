package optigrade.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hand-ins whose tokens are the same, one by one. What JPlag says of one it says of all, so only
 * one is held against others.
 *
 * @param members in the order of their numbers
 */
record Group(List<HandIn> members) {

  Group {
    members = List.copyOf(members);
  }

  /** In the order of their first members. */
  static List<Group> of(List<HandIn> all, Alphabet alphabet) {
    Map<String, List<HandIn>> groups = new LinkedHashMap<>();
    for (HandIn each : all) {
      groups.computeIfAbsent(alphabet.spelled(each), key -> new ArrayList<>()).add(each);
    }
    return groups.values().stream().map(Group::new).toList();
  }

  HandIn first() {
    return members.get(0);
  }

  /** To hold against the first: one and the same can't be held against itself. */
  Optional<HandIn> second() {
    return members.stream().skip(1).findFirst();
  }

  List<Integer> numbers() {
    return members.stream().map(HandIn::number).toList();
  }
}
