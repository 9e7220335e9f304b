package optigrade.workshop.purity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optigrade.workshop.messages.Compilation.Reference;

/** Holds one class's references against the allow-list. */
final class Inspection {

  private final AllowList allowed;
  private final Map<String, OwnType> own;
  private final String name;

  Inspection(AllowList allowed, Map<String, OwnType> own, String name) {
    this.allowed = allowed;
    this.own = own;
    this.name = name;
  }

  List<Reference> of(ClassPool pool) {
    List<Reference> impurities = new ArrayList<>();
    for (String type : pool.types()) {
      if (!own.containsKey(type) && !allowed.allowsType(type)) {
        impurities.add(new Reference(name, type));
      }
    }
    for (ClassPool.Member member : pool.members()) {
      if (!Exits.isExit(member) && !allows(member)) {
        impurities.add(new Reference(name, member.toString()));
      }
    }
    OwnType type = own.get(name);
    if (type != null) {
      type.odd().forEach(what -> impurities.add(new Reference(name, what)));
    }
    return impurities;
  }

  private boolean allows(ClassPool.Member member) {
    return own.containsKey(member.owner())
        ? declaresOrMayInherit(member)
        : allowed.allowsMember(member.owner(), member.name());
  }

  /**
   * A member named by one of the program's classes is either its own or the platform's above it.
   */
  private boolean declaresOrMayInherit(ClassPool.Member member) {
    Set<String> platform = new HashSet<>();
    if (isDeclaredAbove(member.owner(), member, platform, new HashSet<>())) {
      return true;
    }
    return !allowed.isNever(member.name())
        && platform.stream().anyMatch(type -> allowed.allowsMember(type, member.name()))
        && platform.stream().noneMatch(type -> allowed.excludes(type, member.name()));
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
