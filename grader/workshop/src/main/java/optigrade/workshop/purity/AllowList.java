package optigrade.workshop.purity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The platform's classes and members that are allowed: {@code allowed.txt} tells how and why. */
final class AllowList {

  /** Which members of a class are allowed: the named ones, or all but the named ones. */
  private record Rule(boolean only, Set<String> names) {
    boolean allows(String name) {
      return only == names.contains(name);
    }
  }

  private static final Rule ALL = new Rule(false, Set.of());

  private final Map<String, Rule> classes = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> never = new HashSet<>();

  static AllowList read() {
    AllowList list = new AllowList();
    Lines.of("allowed.txt").forEach(list::add);
    return list;
  }

  private void add(String line) {
    String[] parts = line.split(":", 2);
    List<String> names = parts.length == 2 ? Lines.words(parts[1]) : List.of();
    List<String> head = Lines.words(parts[0]);
    switch (head.get(0)) {
      case "never" -> never.addAll(names);
      case "package" -> packages.add(head.get(1));
      case "class" -> classes.put(head.get(1), rule(head, names, parts.length == 2));
      default -> throw new IllegalArgumentException("not a rule: " + line);
    }
  }

  private static Rule rule(List<String> head, List<String> names, boolean named) {
    boolean but = head.size() == 3 && head.get(2).equals("but");
    return named ? new Rule(!but, Set.copyOf(names)) : ALL;
  }

  boolean allowsType(String name) {
    return classes.containsKey(name) || packages.contains(packageOf(name));
  }

  boolean allowsMember(String owner, String name) {
    Rule rule = classes.getOrDefault(owner, ALL);
    return allowsType(owner) && rule.allows(name) && !isNever(name);
  }

  /** Whether no class of the platform may be used by that name, whoever inherits it. */
  boolean isNever(String name) {
    return never.contains(name)
        || never.stream()
            .filter(n -> n.endsWith("*"))
            .anyMatch(n -> name.startsWith(n.substring(0, n.length() - 1)));
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
