package optigrade.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import optigrade.worker.protocol.Request;
import org.jspecify.annotations.Nullable;

/** Compiles students' programs in memory. */
final class Sources {

  private static final String IMPORTS =
      "import java.util.*; import java.util.function.*; import java.util.stream.*; ";

  private Sources() {}

  /** The class files of one source whose imports stand in its first line already. */
  static List<Request.Unit> compile(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    InMemory files = new InMemory(compiler.getStandardFileManager(problems, null, null));
    boolean compiled =
        compiler
            .getTask(
                new StringWriter(),
                files,
                problems,
                List.of(
                    "-proc:none", "-nowarn", "-g", "-parameters", "-classpath", Child.classPath()),
                null,
                List.of(new Source(source)))
            .call();
    if (!compiled) {
      throw new IllegalArgumentException(problems.getDiagnostics().toString());
    }
    List<Request.Unit> units = new ArrayList<>();
    files.written.forEach((name, bytes) -> units.add(new Request.Unit(name, bytes.toByteArray())));
    return units;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Optimizers.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text.startsWith("package ") ? text : IMPORTS + text;
    }

    /** So that a test's program may name its classes as it likes. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return written.computeIfAbsent(name, key -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
