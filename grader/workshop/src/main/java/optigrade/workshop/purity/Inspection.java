package optigrade.workshop.purity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optigrade.workshop.messages.Compilation.Reference;

/** Holds one class's references against the allow-list. */
final class Inspection {

  private final AllowList allowed;
  private final Inheritance inheritance;
  private final Map<String, OwnType> own;
  private final String name;

  Inspection(AllowList allowed, Inheritance inheritance, String name) {
    this.allowed = allowed;
    this.inheritance = inheritance;
    this.own = inheritance.own();
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
      type.odd().forEach(odd -> impurities.add(new Reference(name, odd.what())));
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
   * Every class of the platform's that has it must allow it: one that allows everything and does
   * not have it says nothing.
   */
  private boolean declaresOrMayInherit(ClassPool.Member member) {
    return inheritance
        .platformsAbove(member)
        .map(
            platform ->
                !allowed.isNever(member.name())
                    && platform.stream().anyMatch(type -> Platform.has(type, member.name()))
                    && platform.stream()
                        .filter(type -> Platform.has(type, member.name()))
                        .allMatch(type -> allowed.allowsMember(type, member.name())))
        .orElse(true);
  }
}
