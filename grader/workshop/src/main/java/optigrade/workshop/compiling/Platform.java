package optigrade.workshop.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/**
 * The types that the running JDK exports, read from its own image: so a JRE is enough. What was
 * read once is kept, for it can't change.
 */
public final class Platform {

  private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
  private final Map<String, String> modules = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
  private final Map<String, Optional<NameEnvironmentAnswer>> types = new ConcurrentHashMap<>();

  public Platform() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      for (ModuleDescriptor.Exports exported : module.descriptor().exports()) {
        if (!exported.isQualified()) {
          modules.put(exported.source(), module.descriptor().name());
          addWithParents(exported.source());
        }
      }
    }
  }

  /** Lists what hardly any program does without. */
  void makeReady() {
    for (String name : List.of("java.lang", "java.util")) {
      hasType(name, "List");
    }
  }

  private void addWithParents(String name) {
    packages.add(name);
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      addWithParents(name.substring(0, dot));
    }
  }

  /** Whether the JDK has such a package, or one below it. Dots between the names. */
  public boolean hasPackage(String name) {
    return packages.contains(name);
  }

  public boolean hasType(String packageName, String type) {
    return find(packageName, type).isPresent();
  }

  /** Dots between the packages, {@code $} before an inner class. */
  public boolean hasType(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot > 0 && hasType(binaryName.substring(0, dot), binaryName.substring(dot + 1));
  }

  Optional<NameEnvironmentAnswer> find(String packageName, String type) {
    String module = modules.get(packageName);
    if (module == null || !namesIn(module, packageName).contains(type)) {
      return Optional.empty();
    }
    return types.computeIfAbsent(packageName + '/' + type, name -> read(module, packageName, type));
  }

  /** Listed once: a program may ask for any number of names that aren't there. */
  private Set<String> namesIn(String module, String packageName) {
    return names.computeIfAbsent(
        packageName,
        name -> {
          try (Stream<Path> files = Files.list(folder(module, packageName))) {
            return files
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(".class"))
                .map(file -> file.substring(0, file.length() - ".class".length()))
                .collect(Collectors.toUnmodifiableSet());
          } catch (IOException e) {
            throw new UncheckedIOException("the JDK's own image can't be read", e);
          }
        });
  }

  private Path folder(String module, String packageName) {
    return image.getPath("modules", module, packageName.replace('.', '/'));
  }

  private Optional<NameEnvironmentAnswer> read(String module, String packageName, String type) {
    try {
      byte[] content = Files.readAllBytes(folder(module, packageName).resolve(type + ".class"));
      char[] name = (packageName.replace('.', '/') + '/' + type).toCharArray();
      return Optional.of(new NameEnvironmentAnswer(new ClassFileReader(content, name), null));
    } catch (IOException e) {
      throw new UncheckedIOException("the JDK's own image can't be read", e);
    } catch (ClassFormatException e) {
      return Optional.empty();
    }
  }
}
