package optigrade.workshop.purity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.Flag;
import optigrade.workshop.messages.Compilation.Reference;

/** Looks through a program's class files, and then leads their exits elsewhere. */
public final class Purity {

  /** More than anyone reads. */
  private static final int MOST = 100;

  private static final List<String> PLATFORMS =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

  private static final List<String> GRADERS =
      List.of("optigrade.", "org.junit.", "org.opentest4j.");

  private static final List<String> RESERVED =
      Stream.of(PLATFORMS, GRADERS).flatMap(List::stream).toList();

  private static final Pattern GRADER =
      Pattern.compile("\\b(?:optigrade|org\\.junit|org\\.opentest4j)(?:\\.\\w+)+");

  private static final String REACHES = "reaches-for-grader";

  private final AllowList allowed = AllowList.read();
  private final Flagging flagging = Flagging.read();

  /**
   * @param classes to be run
   * @param impurities empty where the program may share a worker
   * @param swallows whether it may go on after stack or memory have run out
   * @param remembers whether it may keep anything from one call to the next
   */
  public record Verdict(
      List<ClassFile> classes,
      List<Reference> impurities,
      List<Flag> flags,
      boolean swallows,
      boolean remembers) {
    public Verdict {
      classes = List.copyOf(classes);
      impurities = List.copyOf(impurities);
      flags = List.copyOf(flags);
    }
  }

  /**
   * @param texts the sources: what they name of the grader is in no class file, for they are
   *     compiled without it
   */
  public Verdict of(List<ClassFile> classes, List<String> texts) {
    Map<String, OwnType> own = new HashMap<>();
    classes.forEach(file -> own.put(file.name(), OwnType.read(file.content())));
    Inheritance inheritance = new Inheritance(own);
    List<ClassFile> rewritten = new ArrayList<>();
    List<Reference> impurities = new ArrayList<>();
    Set<Flag> flags = new LinkedHashSet<>();
    for (String text : texts) {
      if (GRADERS.stream().anyMatch(text::contains)) {
        GRADER.matcher(text).results().forEach(m -> flags.add(new Flag(REACHES, m.group())));
      }
    }
    for (ClassFile file : classes) {
      ClassPool pool = ClassPool.of(file.content());
      new Inspection(allowed, inheritance, file.name()).of(pool).forEach(impurities::add);
      boolean exits = Exits.areIn(pool);
      ClassFile runnable = exits ? Exits.rewrite(file) : file;
      rewritten.add(runnable);
      if (exits && Exits.areIn(ClassPool.of(runnable.content()))) {
        impurities.add(new Reference(file.name(), "java.lang.Runtime.exit"));
      }
      flag(pool, inheritance, flags);
      if (RESERVED.stream().anyMatch(file.name()::startsWith)) {
        impurities.add(new Reference(file.name(), "package " + packageOf(file.name())));
        flags.add(new Flag("shadows-grader", file.name()));
      }
    }
    return new Verdict(
        rewritten,
        impurities.stream().limit(MOST).toList(),
        flags.stream()
            .sorted(Comparator.comparing(Flag::id).thenComparing(Flag::detail))
            .limit(MOST)
            .toList(),
        classes.stream().anyMatch(file -> Swallowing.isIn(file.content())),
        !impurities.isEmpty()
            || classes.stream().anyMatch(file -> Remembering.isIn(file.content())));
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  private void flag(ClassPool pool, Inheritance inheritance, Set<Flag> flags) {
    List<ClassPool.Member> members =
        pool.members().stream()
            .flatMap(
                member ->
                    inheritance.own().containsKey(member.owner())
                        ? inheritance.ofThePlatform(member)
                        : Stream.of(member))
            .toList();
    flagging.flag(pool.types(), members, flags);
    OwnType type = inheritance.own().get(pool.name());
    if (type != null) {
      type.odd().forEach(odd -> flags.add(new Flag(odd.flag(), odd.what())));
    }
    if (shadowsLanguage(pool.name())) {
      flags.add(new Flag("shadows-jdk", pool.name()));
    }
  }

  /** Classes of this package need no import, so that one's own of the same name hides them. */
  private static boolean shadowsLanguage(String name) {
    String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    try {
      Class.forName("java.lang." + simple, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
