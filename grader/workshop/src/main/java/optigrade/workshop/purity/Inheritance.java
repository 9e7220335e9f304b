package optigrade.workshop.purity;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the members come from that the program uses of its own classes.
 *
 * @param own the program's classes by name
 */
record Inheritance(Map<String, OwnType> own) {

  /** The platform's types that it may be inherited from; empty where the program declares it. */
  Optional<Set<String>> platformsAbove(ClassPool.Member member) {
    Set<String> platform = new HashSet<>();
    return isDeclaredAbove(member.owner(), member, platform, new HashSet<>())
        ? Optional.empty()
        : Optional.of(platform);
  }

  /** The members of the platform's that it may be. */
  Stream<ClassPool.Member> ofThePlatform(ClassPool.Member member) {
    return platformsAbove(member).stream()
        .flatMap(Set::stream)
        .map(owner -> new ClassPool.Member(owner, member.name(), member.descriptor()));
  }

  private boolean isDeclaredAbove(
      String owner, ClassPool.Member member, Set<String> platform, Set<String> seen) {
    OwnType type = own.get(owner);
    if (type == null) {
      platform.add(owner);
      return false;
    }
    if (!seen.add(owner)) {
      return false;
    }
    if (type.members().contains(member.name() + member.descriptor())) {
      return true;
    }
    boolean declared = false;
    for (String above : type.supertypes()) {
      declared |= isDeclaredAbove(above, member, platform, seen);
    }
    return declared;
  }
}
