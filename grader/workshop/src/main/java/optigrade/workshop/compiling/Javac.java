package optigrade.workshop.compiling;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Sheet;

/** The JDK's own compiler, asked for nothing but its words. Not there on a JRE. */
final class Javac {

  /** What it says of a place in a sheet. */
  record Words(Sheet sheet, int line, String message) {}

  private final JavaCompiler compiler;

  private Javac(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  static Optional<Javac> ofThisJdk() {
    return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(Javac::new);
  }

  List<Words> say(List<Sheet> sheets, Level level) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
        JavaFileManager nowhere = new InMemory(standard)) {
      compiler
          .getTask(
              null,
              nowhere,
              diagnostics,
              List.of(
                  "-proc:none",
                  "-implicit:none",
                  "-nowarn",
                  "-Xmaxerrs",
                  "200",
                  "--source",
                  "" + level.feature(),
                  "-XDshould-stop.ifError=FLOW"),
              null,
              sheets.stream().map(Text::new).toList())
          .call();
    } catch (Exception | StackOverflowError e) {
      return List.of();
    }
    List<Words> words = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR
          && diagnostic.getSource() instanceof Text text) {
        words.add(
            new Words(
                text.sheet,
                text.sheet.line((int) Math.max(0, diagnostic.getPosition())),
                diagnostic.getMessage(Locale.ENGLISH).strip()));
      }
    }
    return words;
  }

  /** A sheet as javac wants it. Its name on the outside says nothing: any class may stand in it. */
  private static final class Text extends SimpleJavaFileObject {
    private final Sheet sheet;

    Text(Sheet sheet) {
      super(URI.create("string:///Source.java"), Kind.SOURCE);
      this.sheet = sheet;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return sheet.text();
    }

    /** Whatever its public class is called. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }
  }

  /** Sees the platform and the given sheets, and writes nothing to any disk. */
  private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

    InMemory(StandardJavaFileManager standard) {
      super(standard);
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location,
        String packageName,
        java.util.Set<JavaFileObject.Kind> kinds,
        boolean recurse)
        throws java.io.IOException {
      return isOutside(location) ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    private static boolean isOutside(Location location) {
      return location instanceof javax.tools.StandardLocation;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("string:///Output.class"), kind) {
        @Override
        public java.io.OutputStream openOutputStream() {
          return java.io.OutputStream.nullOutputStream();
        }
      };
    }
  }
}
