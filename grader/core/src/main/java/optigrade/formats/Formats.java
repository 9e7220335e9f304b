package optigrade.formats;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** A choice of formats, in the order of their names. */
public record Formats(List<Format> chosen) {

  /** Written where nobody chooses. */
  public static final List<String> DEFAULT = List.of("html");

  /** Other commands, the pages and the README rest on these; they are always written. */
  private static final Set<String> ALWAYS = Set.of("json", "csv");

  public Formats {
    chosen = chosen.stream().sorted(Comparator.comparing(Format::name)).toList();
  }

  /** All that there are. */
  public static Formats all() {
    return new Formats(
        Stream.<Format>concat(load(ReportFormat.class), load(ClassFormat.class)).toList());
  }

  private static <T extends Format> Stream<T> load(Class<T> kind) {
    return ServiceLoader.load(kind, Formats.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get);
  }

  public Optional<Format> named(String name) {
    return chosen.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** Those of these names, and those that are always written. */
  public Formats with(Collection<String> names) {
    return new Formats(
        chosen.stream().filter(it -> names.contains(it.name()) || isAlways(it)).toList());
  }

  /** All the others, whose files of an earlier run would lie. */
  public Formats others() {
    return new Formats(all().chosen().stream().filter(it -> named(it.name()).isEmpty()).toList());
  }

  /** Whether it is written without being asked for. */
  public static boolean isAlways(Format format) {
    return ALWAYS.contains(format.name());
  }

  public List<String> names() {
    return chosen.stream().map(Format::name).toList();
  }

  public List<ReportFormat> ofReports() {
    return chosen.stream()
        .filter(ReportFormat.class::isInstance)
        .map(ReportFormat.class::cast)
        .toList();
  }

  public List<ClassFormat> ofClasses() {
    return chosen.stream()
        .filter(ClassFormat.class::isInstance)
        .map(ClassFormat.class::cast)
        .toList();
  }
}
